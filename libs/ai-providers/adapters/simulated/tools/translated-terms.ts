import { lineOf, recordsOf } from '../read-fields';

/** A term, in lower case, and what it is in the other language. */
export interface TranslatedTerm {
  readonly term: string;
  readonly translation: string;
}

const MAX_TERMS = 200;
const MAX_CHARACTERS = 500;

/** The glossary of a translation, and its keyphrase where that has been put into the other language. */
export function termsOf(fields: Readonly<Record<string, unknown>>): readonly TranslatedTerm[] {
  return recordsOf([fields['keyphrase'], ...recordsOf(fields['glossary'], MAX_TERMS)], MAX_TERMS + 1)
    .map(({ term, translation }) => ({
      term: lineOf(term, MAX_CHARACTERS).toLowerCase(),
      translation: lineOf(translation, MAX_CHARACTERS),
    }))
    .filter(({ term, translation }) => term !== '' && translation !== '');
}

const SEGMENTER = new Intl.Segmenter('th', { granularity: 'word' });

/** The words of a text in any language. */
export function countWordsOf(text: string): number {
  let words = 0;
  for (const { isWordLike } of SEGMENTER.segment(text)) if (isWordLike) words += 1;
  return words;
}
