import { segmenterOf } from '@seoforge/kernel';

import type { Fact } from '../domain/brief';

/** Shorter words seldom say what a statement is about; scripts without spaces have short words. */
const SHORTEST_SPACED_WORD = 4;
const SHORTEST_WORD = 2;
const UNSPACED = /[\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Word endings differ with grammar: words count as the same by their beginnings. */
const STEM_LENGTH = 6;
/** This share of a fact's words in a sentence means that the sentence tells the fact. */
const SHARE_WITH_NUMBERS = 0.34;
const SHARE_WITHOUT_NUMBERS = 0.6;
const LEAST_WORDS_WITHOUT_NUMBERS = 3;

/** Figures and words by which a statement is known. */
export interface StatementWords {
  readonly numbers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

export function statementWordsOf(text: string, language: string): StatementWords {
  const segments = [...segmenterOf(language, 'word').segment(text)].filter(({ isWordLike }) => isWordLike);
  const words = segments.map(({ segment }) => segment.toLowerCase()).filter(isTelling);
  return { numbers: new Set(numbersIn(text)), words: new Set(words.map((word) => word.slice(0, STEM_LENGTH))) };
}

/** Numbers as digits alone, so that `1,000`, `1.000` and `1 000` are the same; a fraction keeps its point. */
export function numbersIn(text: string): string[] {
  return (text.match(/\p{Nd}+(?:[.,\u00a0\u202f' ]\p{Nd}{3}(?!\p{Nd}))*(?:[.,]\p{Nd}+)?/gu) ?? []).map((number) =>
    number
      .replace(/[.,\u00a0\u202f' ](?=\p{Nd}{3}(?!\p{Nd}))/gu, '')
      .replace(',', '.')
      .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
      .replace(/\.0+$/, ''),
  );
}

/** Whether a sentence tells a fact: all of its figures and a good part of its words stand there. */
export function tells(sentence: StatementWords, fact: StatementWords): boolean {
  const share = fact.words.size === 0 ? 1 : sharedWords(sentence, fact) / fact.words.size;
  if (fact.numbers.size === 0) return fact.words.size >= LEAST_WORDS_WITHOUT_NUMBERS && share >= SHARE_WITHOUT_NUMBERS;
  return [...fact.numbers].every((number) => sentence.numbers.has(number)) && share >= SHARE_WITH_NUMBERS;
}

export function sharedWords(sentence: StatementWords, fact: StatementWords): number {
  return [...fact.words].filter((word) => sentence.words.has(word)).length;
}

/** The words of each fact's statement. */
export function factWordsOf(facts: readonly Fact[], language: string): StatementWords[] {
  return facts.map(({ statement }) => statementWordsOf(statement, language));
}

function isTelling(word: string): boolean {
  if (/\p{Nd}/u.test(word)) return false;
  return word.length >= (UNSPACED.test(word) ? SHORTEST_WORD : SHORTEST_SPACED_WORD);
}
