import { languageCodeOf } from '@seoforge/kernel';

import { splitSentences } from '../../../rendering/split-sentences';
import type { RevisionSubject } from '../../revision-subject';
import { countPhrase, findPhrase } from './find-phrase';
import { isUnspaced, wordsOf } from './words';

/** What a text is to be found for. */
export type KeyphraseSubject = Pick<RevisionSubject, 'keyphrase' | 'synonyms' | 'language'>;

/** A sentence as it is written and in its words' comparison forms. */
export interface SentenceWords {
  readonly text: string;
  readonly keys: readonly string[];
}

const QUOTED = /^["“”„]([^]*)["“”„]$/u;
/** Shorter words are mostly grammar, which a keyphrase is found without. */
const SHORTEST_SOUGHT_LETTERS = 4;

/** The keyphrase as it is written in a text: without the double quotes that ask for an exact match. */
export function writtenKeyphrase({ keyphrase }: Pick<KeyphraseSubject, 'keyphrase'>): string {
  return unquoted(keyphrase);
}

/** The keyphrase with a capital, as at the beginning of a title. */
export function capitalisedKeyphrase({ keyphrase, language }: KeyphraseSubject): string {
  return capitalised(unquoted(keyphrase), language);
}

/** A text with a capital at its beginning. */
export function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(languageCodeOf(language)) + text.slice(first.length);
}

/** The keyphrase and its synonyms as they are written in a text; without empty ones. */
export function phrasesOf({ keyphrase, synonyms }: KeyphraseSubject): readonly string[] {
  return [keyphrase, ...synonyms].map(unquoted).filter((phrase) => phrase !== '');
}

/** Whether the keyphrase or a synonym stands in a plain text word for word. */
export function namesKeyphrase(text: string, subject: KeyphraseSubject): boolean {
  return phrasesOf(subject).some((phrase) => findPhrase(text, phrase, subject.language) !== undefined);
}

/** Whether a plain text has any word of the keyphrase or of a synonym that is more than grammar. */
export function sharesKeyphraseWord(text: string, subject: KeyphraseSubject): boolean {
  const keys = new Set(keysOf(text, subject.language));
  return phrasesOf(subject).some((phrase) =>
    isUnspaced(phrase, subject.language)
      ? findPhrase(text, phrase, subject.language) !== undefined
      : soughtWordsOf(phrase, subject.language).some((word) => keys.has(word)),
  );
}

/**
 * How often the keyphrase or a synonym may be found in a plain text when its words may stand in any order within a sentence:
 * rather too many than too few.
 */
export function countKeyphraseUses(text: string, subject: KeyphraseSubject): number {
  const counters = phrasesOf(subject).map((phrase) => phraseCounter(phrase, subject.language));
  const sentences = splitSentences(text, subject.language).map(([start, end]) => text.slice(start, end));
  return sentences
    .map((sentence) => ({ text: sentence, keys: keysOf(sentence, subject.language) }))
    .reduce((total, sentence) => total + Math.max(0, ...counters.map((count) => count(sentence))), 0);
}

/** Counts one phrase in one sentence after the other, in the same way. */
export function phraseCounter(phrase: string, language: string): (sentence: SentenceWords) => number {
  if (isUnspaced(phrase, language)) return ({ text }) => countPhrase(text, phrase, language);
  const sought = soughtWordsOf(phrase, language);
  return ({ keys }) =>
    sought.reduce(
      (least, word) => Math.min(least, keys.filter((key) => key === word).length),
      sought.length && Infinity,
    );
}

function soughtWordsOf(phrase: string, language: string): readonly string[] {
  const words = [...new Set(keysOf(phrase, language))];
  const long = words.filter((word) => word.length >= SHORTEST_SOUGHT_LETTERS);
  return long.length > 0 ? long : words;
}

function keysOf(text: string, language: string): readonly string[] {
  return wordsOf(text, language).map(({ key }) => key);
}

function unquoted(phrase: string): string {
  const trimmed = phrase.trim();
  return (QUOTED.exec(trimmed)?.[1] ?? trimmed).trim().replace(/\s+/g, ' ');
}
