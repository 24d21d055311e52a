import type { Subject } from '../subject';

/** Flesch reading ease, 0 (hardest) to 100, to one decimal; null without text or without a formula for the language. */
export function fleschReadingEase({ document, language, wordCount }: Subject): number | null {
  const formula = language.readingEase;
  const sentences = document.blocks.flatMap((block) => block.sentences);
  if (formula === null || wordCount === 0) return null;
  const syllables = sentences
    .flatMap((sentence) => sentence.words)
    .reduce((total, word) => total + formula.countSyllables(word.key), 0);
  const ease =
    formula.base -
    formula.perSentenceWord * (wordCount / sentences.length) -
    formula.perSyllable * (syllables / wordCount);
  return Math.round(Math.min(100, Math.max(0, ease)) * 10) / 10;
}
