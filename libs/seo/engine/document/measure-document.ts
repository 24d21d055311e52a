import type { LanguagePack } from '../language/language-pack';
import { isUnspaced } from '../language/scripts';
import type { Block, ContentDocument } from './content-document';
import { countCharacters } from './count-characters';
import { countTextWords, countWordParts } from './count-words';

type DocumentLength = Pick<ContentDocument, 'length' | 'sectionLengths' | 'wordCount' | 'wordPartCount'>;

/**
 * Measures a document by its text together with its markup; by its blocks where words are found by dictionary, and sections in
 * characters. `headingBounds` are the offsets in that text at which each heading begins and ends, one after the other.
 */
export function measureDocument(
  text: string,
  headingBounds: readonly number[],
  blocks: readonly Block[],
  { code, lengthUnit }: LanguagePack,
): DocumentLength {
  const isInCharacters = lengthUnit.name === 'characters';
  if (isInCharacters || isUnspaced(text, code)) {
    const wordCount = countBlockWords(blocks);
    const length = isInCharacters ? countCharacters(text, 0, text.length) : wordCount;
    return { length, sectionLengths: measureSections(blocks), wordCount, wordPartCount: wordCount };
  }
  const { length, sectionLengths } = measureText(text, headingBounds);
  const wordCount = length + blocks.reduce((total, block) => total + wordsBetweenSpaces(block), 0);
  const wordPartCount = blocks.reduce((total, block) => total + partsOf(block), 0);
  return { length: wordCount, sectionLengths, wordCount, wordPartCount };
}

function measureText(
  text: string,
  headingBounds: readonly number[],
): Pick<DocumentLength, 'length' | 'sectionLengths'> {
  const sectionLengths: number[] = [];
  let length = 0;
  let from = 0;
  for (let bound = 0; bound <= headingBounds.length; bound += 1) {
    const to = headingBounds[bound] ?? text.length;
    const stretch = countTextWords(text, from, to);
    if (bound % 2 === 0) sectionLengths.push(stretch);
    length += stretch;
    from = to;
  }
  return { length, sectionLengths };
}

function measureSections(blocks: readonly Block[]): number[] {
  const lengths: number[] = [];
  let length = 0;
  for (const { headingLevel, sentences } of blocks) {
    if (headingLevel > 0) {
      lengths.push(length);
      length = 0;
    } else for (const sentence of sentences) length += sentence.length;
  }
  lengths.push(length);
  return lengths;
}

function countBlockWords(blocks: readonly Block[]): number {
  let count = 0;
  for (const { sentences } of blocks) for (const { words } of sentences) count += words.length;
  return count;
}

/** What a dictionary finds in a block beyond what spaces part. */
function wordsBetweenSpaces(block: Block): number {
  return block.byDictionary ? countBlockWords([block]) - countTextWords(block.text, 0, block.text.length) : 0;
}

function partsOf(block: Block): number {
  return block.byDictionary ? countBlockWords([block]) : countWordParts(block.text);
}
