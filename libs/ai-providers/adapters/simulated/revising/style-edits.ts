import { hasTransition } from '../writing/has-transition';
import { addTransition } from './add-transition';
import { editSentences, isQuoted, type SentenceEdit } from './edit-sentences';
import { sentenceOf, type InlineSentence } from './inline-sentences';
import { partSentence } from './part-sentence';
import type { RevisionDesk } from './revision-desk';
import { everySecondInRow } from './rows-of-beginnings';

/** Rewrites sentences, but no more than half of a paragraph: it is to stay about what it was about. */
function rewriterOf(sentences: readonly InlineSentence[], desk: RevisionDesk) {
  let left = Math.max(1, Math.floor(sentences.length / 2));
  return (sentence: InlineSentence): readonly InlineSentence[] =>
    sentence.isFixed || left-- <= 0 ? [sentence] : desk.rewrite(sentence);
}

export const shortenSentences: SentenceEdit = (sentences, demand, desk) => {
  const { pack } = desk;
  const rewrite = rewriterOf(sentences, desk);
  const isLong = ({ text }: InlineSentence): boolean => pack.countWords(text) > pack.longSentenceWords;
  return editSentences(sentences, demand, isLong, (sentence) => partSentence(sentence, pack) ?? rewrite(sentence));
};

export const makeSentencesActive: SentenceEdit = (sentences, demand, desk) => {
  const { pack } = desk;
  const rewrite = rewriterOf(sentences, desk);
  const isPassive = ({ text }: InlineSentence): boolean => pack.passive?.test(text) ?? false;
  return editSentences(sentences, demand, isPassive, (sentence) => {
    const active = pack.activate?.(sentence.html, desk.next(pack.phrases['people'] ?? []));
    return active === undefined ? rewrite(sentence) : [sentenceOf(active)];
  });
};

export const simplifyWords: SentenceEdit = (sentences, demand, desk) =>
  editSentences(sentences, demand, () => true, rewriterOf(sentences, desk));

/**
 * A transition before the first, third, … of sentences in a row that begin alike: the row may have begun in the passage before.
 * Where none do, the row is one of several passages, of which this one gives its first sentence another beginning.
 */
export const varyBeginnings: SentenceEdit = (sentences, { instruction }, desk) => {
  const alike = everySecondInRow(sentences.map(({ text }) => desk.pack.firstWord(text)));
  const quoted = sentences.findIndex((sentence) => isQuoted(sentence, instruction));
  const places = alike.length > 0 ? alike : [Math.max(0, quoted)];
  const demand = { amount: undefined, instruction: '' };
  return editSentences(
    sentences,
    demand,
    (_sentence, index) => places.includes(index),
    (sentence, beside) => [addTransition(sentence, beside, desk)],
  );
};

/** Unless a number is given, half of the sentences that lack one get a transition. */
export const addTransitionWords: SentenceEdit = (sentences, { amount, instruction }, desk) => {
  const isLacking = ({ text }: InlineSentence): boolean => !hasTransition(text, desk.pack);
  const demand = { amount: amount ?? Math.ceil(sentences.filter(isLacking).length / 2), instruction };
  return editSentences(sentences, demand, isLacking, (sentence, beside) => [addTransition(sentence, beside, desk)]);
};
