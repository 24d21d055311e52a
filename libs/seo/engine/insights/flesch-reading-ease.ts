import { wordFact } from '../language/word-fact';
import type { Subject } from '../subject';

const syllablesOf = wordFact((word, { readingEase }) => readingEase?.countSyllables(word) ?? 0);

/** Flesch reading ease, 0 (hardest) to 100, to one decimal; null without text or without a formula for the language. */
export function fleschReadingEase({ document, language }: Subject): number | null {
  const { blocks, sentenceCount } = document;
  const formula = language.readingEase;
  if (formula === null || sentenceCount === 0) return null;
  let wordCount = 0;
  let syllables = 0;
  for (const { sentences } of blocks) {
    for (const { length, words } of sentences) {
      wordCount += length;
      for (const { lexeme } of words) syllables += syllablesOf(lexeme);
    }
  }
  const ease =
    formula.base -
    formula.perSentenceWord * (wordCount / sentenceCount) -
    formula.perSyllable * (syllables / wordCount);
  return Math.round(Math.min(100, Math.max(0, ease)) * 10) / 10;
}
