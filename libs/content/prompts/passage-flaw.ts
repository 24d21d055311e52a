import { hasRunningHtml } from '@seoforge/kernel';

import { countWords } from '../domain/count-words';
import { splitSentences } from '../rendering/split-sentences';
import { runningTextOf, visibleTextOf, withoutCode } from './visible-text';

/** A passage with less of its words is a stub, one with more is none: no article is made of either. */
const LEAST_SHARE = 1 / 6;
const MOST_SHARE = 3;
/** Short passages are short by a few words, or long. */
const SPARE_WORDS = 100;

/** Of so many sentences, more than a third are different ones. */
const SENTENCES_THAT_TELL = 6;
const LEAST_SHARE_OF_DIFFERENT_SENTENCES = 1 / 3;

/** Why a passage cannot stand in an article, in words for the model; null where it can. */
export function passageFlaw(markdown: string, language: string, targetWords: number): string | null {
  const text = visibleTextOf(markdown);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'it is empty';
  if (!/[\p{L}\p{N}]/u.test(runningTextOf(markdown))) return 'it has headings or code alone, and no text';
  if (/^\s*(?:\{\s*"|\[\s*\{)/.test(markdown)) return 'it is JSON and not Markdown';
  if (hasRunningHtml(withoutCode(markdown))) return 'it has HTML in it';
  const words = countWords(text, language);
  if (words < targetWords * LEAST_SHARE || words > targetWords * MOST_SHARE + SPARE_WORDS)
    return `it has ${words} words instead of about ${targetWords}`;
  return isRepetitive(text, language) ? 'it says the same sentences again and again' : null;
}

function isRepetitive(text: string, language: string): boolean {
  const sentences = splitSentences(text, language).map(([start, end]) => text.slice(start, end).toLowerCase());
  const different = new Set(sentences).size;
  return sentences.length >= SENTENCES_THAT_TELL && different <= sentences.length * LEAST_SHARE_OF_DIFFERENT_SENTENCES;
}
