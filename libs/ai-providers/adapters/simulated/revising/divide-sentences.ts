import type { LanguagePack } from '../writing/language-pack';
import type { InlineSentence } from './inline-sentences';

/** The sentences of a paragraph in so many groups of about the same length, in their order. */
export function divideSentences(
  sentences: readonly InlineSentence[],
  groups: number,
  pack: LanguagePack,
): readonly (readonly InlineSentence[])[] {
  const lengths = sentences.map(({ text }) => pack.countWords(text));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const divided: InlineSentence[][] = [];
  let passed = 0;
  sentences.forEach((sentence, index) => {
    const middle = passed + (lengths[index] ?? 0) / 2;
    const group = Math.min(groups - 1, Math.floor((middle * groups) / Math.max(1, total)));
    (divided[group] ??= []).push(sentence);
    passed += lengths[index] ?? 0;
  });
  return divided.filter((group) => group.length > 0);
}
