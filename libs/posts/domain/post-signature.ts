import { hashText, mix } from './hash-text';

/** Estimates a similarity to about 0.05 (the standard error is at most 0.5 / √128). */
const SIGNATURE_LENGTH = 128;
const SHINGLE_TERMS = 3;
/** A text with fewer is too short to tell: two lists of the same five words are no duplicates. */
const FEWEST_SHINGLES = 20;
/**
 * Texts that agree in all values of a band are compared. Of texts that are 0.6 similar 1 in 50 is missed so, of those that are 0.7
 * similar 1 in 800 (1 - (1 - s³)¹⁶). Each band is a key of its own in the index, which costs most of all that is written there.
 */
const BANDS = 16;
const BAND_VALUES = 3;
const HIGHEST = 0x7fffffff;

const MULTIPLIERS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mix(2 * index + 1) | 1);
const OFFSETS = Int32Array.from({ length: SIGNATURE_LENGTH }, (_, index) => mix(2 * index + 2));

/** MinHash (Broder 1997) over all runs of three terms: 128 signed 32-bit numbers, or none where the text is too short to tell. */
export function signatureOf(terms: readonly string[]): readonly number[] {
  const shingles = shinglesOf(terms);
  if (shingles.size < FEWEST_SHINGLES) return [];
  const signature = new Int32Array(SIGNATURE_LENGTH).fill(HIGHEST);
  for (const shingle of shingles) {
    for (let index = 0; index < SIGNATURE_LENGTH; index += 1) {
      const value = (Math.imul(shingle, MULTIPLIERS[index] ?? 1) + (OFFSETS[index] ?? 0)) | 0;
      if (value < (signature[index] ?? HIGHEST)) signature[index] = value;
    }
  }
  return [...signature];
}

/** Which share of the word groups of two texts is in both: 0-1, estimated to about 0.05; 0 where one is too short to tell. */
export function similarityOf(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || one.length !== other.length) return 0;
  return one.filter((value, index) => value === other[index]).length / one.length;
}

/** Numbers that stand for three values each: texts that are much the same have some of them in common, others seldom one. */
export function bandsOf(signature: readonly number[]): readonly number[] {
  if (signature.length === 0) return [];
  return Array.from({ length: BANDS }, (_, place) => {
    const start = place * BAND_VALUES;
    return signature.slice(start, start + BAND_VALUES).reduce((band, value) => mix(band ^ value), mix(start + 1));
  });
}

function shinglesOf(terms: readonly string[]): ReadonlySet<number> {
  const hashes = terms.map(hashText);
  const shingles = new Set<number>();
  for (let start = 0; start + SHINGLE_TERMS <= hashes.length; start += 1) {
    let shingle = 0;
    for (let index = start; index < start + SHINGLE_TERMS; index += 1)
      shingle = mix(shingle ^ (hashes[index] ?? 0)) + 1;
    shingles.add(shingle);
  }
  return shingles;
}
