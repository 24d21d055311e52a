import type { Guard } from './guard';
import type { SentenceProfile, TextProfile } from './text-profile';

/** Shorter ones stand in many texts more than once: "That is all." */
const SHORTEST_SENTENCE_WORDS = 3;
/** Shorter sentences are within others by accident. Headings may be alike, for the sake of the keyphrase, but not the same. */
const SHORTEST_COMPARED_WORDS = 4;
const SHINGLE_WORDS = 3;
/** Sentences with this share of runs of three words in common say the same; short ones only with all of theirs. */
const LEAST_COMMON_SHARE = 0.6;
const SHORTEST_VARIED_WORDS = 6;
/** How many sentences with a run are remembered: what occurs in more is a turn of phrase. */
const MOST_SENTENCES_PER_SHINGLE = 4;

/** Whether more sentences say what another one before them has said, in the same or nearly the same words. */
export const repeatsSentences: Guard = (before, after) => countRepeated(after) > countRepeated(before);

function countRepeated({ sentences }: TextProfile): number {
  const told = new Set<string>();
  const sentencesByShingle = new Map<string, number[]>();
  let repeated = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.keys.length < SHORTEST_SENTENCE_WORDS) continue;
    const whole = sentence.keys.join(' ');
    const isNearlyTold =
      !sentence.isHeading &&
      sentence.keys.length >= SHORTEST_COMPARED_WORDS &&
      isAmong(sentencesByShingle, sentence, index);
    if (told.has(whole) || isNearlyTold) repeated += 1;
    told.add(whole);
  }
  return repeated;
}

/** Whether a sentence that says the same came before; from now on, this one has. */
function isAmong(sentencesByShingle: Map<string, number[]>, sentence: SentenceProfile, index: number): boolean {
  const shingles = shinglesOf(sentence);
  const commonWith = new Map<number, number>();
  for (const shingle of shingles) {
    const known = sentencesByShingle.get(shingle);
    for (const other of known ?? []) commonWith.set(other, (commonWith.get(other) ?? 0) + 1);
    if (known === undefined) sentencesByShingle.set(shingle, [index]);
    else if (known.length < MOST_SENTENCES_PER_SHINGLE) known.push(index);
  }
  const leastShare = sentence.keys.length < SHORTEST_VARIED_WORDS ? 1 : LEAST_COMMON_SHARE;
  return [...commonWith.values()].some((common) => common >= leastShare * shingles.size);
}

function shinglesOf({ keys }: SentenceProfile): ReadonlySet<string> {
  const shingles = new Set<string>();
  for (let start = 0; start + SHINGLE_WORDS <= keys.length; start += 1)
    shingles.add(keys.slice(start, start + SHINGLE_WORDS).join(' '));
  return shingles;
}
