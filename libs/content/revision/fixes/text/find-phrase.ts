import { isUnspaced, UNSPACED_SCRIPTS, wordKeyOf, type TextRange } from './words';

/** What may not touch a word; a letter of a script without spaces may. */
const WORD_CHARACTER = `[[\\p{L}\\p{M}\\p{N}]--[${UNSPACED_SCRIPTS}]]`;
const SYNTAX_CHARACTER = /[$()*+.?[\\\]^{|}/]/g;
const APOSTROPHE = /'/g;

/** Where a phrase stands in a plain text, word for word whatever its case; in scripts without spaces as a run of characters. */
export function* findPhrases(text: string, phrase: string, language: string): Generator<TextRange, undefined> {
  if (phrase === '') return;
  for (const { 0: found, index } of text.matchAll(patternOf(phrase, language)))
    yield { start: index, end: index + found.length };
}

/** Where it first stands. */
export function findPhrase(text: string, phrase: string, language: string): TextRange | undefined {
  return findPhrases(text, phrase, language).next().value;
}

/** How often it does. */
export function countPhrase(text: string, phrase: string, language: string): number {
  return Array.from(findPhrases(text, phrase, language)).length;
}

function patternOf(phrase: string, language: string): RegExp {
  const isUnspacedPhrase = isUnspaced(phrase, language);
  const parts = isUnspacedPhrase ? Array.from(phrase.replace(/\s+/g, '')) : wordKeyOf(phrase).trim().split(/\s+/);
  const escaped = parts.map((part) => part.replace(SYNTAX_CHARACTER, '\\$&').replace(APOSTROPHE, "['‘’ʼ]"));
  const pattern = isUnspacedPhrase
    ? escaped.join('\\s*')
    : `(?<!${WORD_CHARACTER})${escaped.join('\\s+')}(?!${WORD_CHARACTER})`;
  return new RegExp(pattern, 'giv');
}
