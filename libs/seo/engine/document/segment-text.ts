import type { LanguagePack } from '../language/language-pack';
import { usesUnspacedScript } from '../language/scripts';
import type { SegmentedText, Sentence, Word } from './segmented-text';
import { splitSentences } from './split-sentences';
import { splitUnspacedSentences } from './split-unspaced-sentences';
import { tokenizeSpacedWords } from './tokenize-spaced-words';
import { tokenizeUnspacedWords } from './tokenize-unspaced-words';

/** Cuts a text into sentences and words; linear in its length. Scripts without spaces are cut by dictionary. */
export function segmentText(text: string, language: LanguagePack): SegmentedText {
  const unspaced = usesUnspacedScript(text);
  const words = unspaced ? tokenizeUnspacedWords(text, language.code) : tokenizeSpacedWords(text);
  const ends = unspaced ? splitUnspacedSentences(text) : splitSentences(text, language.abbreviations);
  return { text, sentences: groupIntoSentences(words, ends, text) };
}

/** A sentence without words (a stray mark) joins none and is left out. */
function groupIntoSentences(words: readonly Word[], ends: readonly number[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const boundary of [...ends, text.length]) {
    const first = next;
    while (next < words.length && (words[next]?.start ?? Infinity) < boundary) next += 1;
    const start = words[first]?.start;
    if (next === first || start === undefined) continue;
    const sentenceWords = words.slice(first, next);
    sentences.push({
      start,
      end: start + text.slice(start, boundary).trimEnd().length,
      words: sentenceWords,
      length: sentenceWords.filter((word) => !word.hyphenated).length,
    });
  }
  return sentences;
}
