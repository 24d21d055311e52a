import { Keyphrase } from '../keyphrase';
import type { Role } from '../writing/language-pack';
import type { SentenceEdit } from './edit-sentences';
import { capitaliseHtml, editText, escapeHtml } from './html-text';
import { sentenceOf, type InlineSentence } from './inline-sentences';
import type { RevisionDesk } from './revision-desk';

/** A paragraph with more words takes no further sentence: another one makes room. */
const FULL_PARAGRAPH_WORDS = 110;

/** Of a paragraph, no more than this share of its words is left out. */
const MOST_DROPPED = 0.3;

const WITH_KEYPHRASE: readonly Role[] = ['claim', 'reason', 'advice', 'caution', 'result'];

/** The opening names the keyphrase in its first sentence. */
export const addKeyphraseToIntroduction: SentenceEdit = (sentences, _demand, desk) => {
  const [first, ...rest] = sentences;
  const opening = desk.write('opening', true);
  return first === undefined || !isFull(sentences, desk) || first.isFixed
    ? [opening, ...sentences]
    : [opening, ...rest];
};

/** Further sentences with the keyphrase, spread over the paragraph. */
export const addKeyphrase: SentenceEdit = (sentences, { amount = 1 }, desk) => {
  let edited = [...sentences];
  for (let index = 0; index < amount; index++) {
    const place = Math.ceil(((index + 1) * edited.length) / (amount + 1));
    const added = desk.write(desk.random.pick(WITH_KEYPHRASE), true);
    const isFree = (sentence: InlineSentence): boolean => !sentence.isFixed && !desk.names(sentence.text);
    const free = isFull(edited, desk) ? edited.findIndex((sentence, at) => at >= place - 1 && isFree(sentence)) : -1;
    edited = free >= 0 ? edited.with(free, added) : edited.toSpliced(place, 0, added);
  }
  return edited;
};

/** Later uses go first, so that the opening keeps its own; no more than half of the sentences become others. */
export const removeKeyphrase: SentenceEdit = (sentences, { amount = Infinity }, desk) => {
  let edited = [...sentences];
  let left = amount;
  let rewritable = Math.floor(sentences.length / 2);
  let droppable = desk.wordsOf(sentences) * MOST_DROPPED;
  for (const sentence of sentences.toReversed()) {
    if (left <= 0) break;
    if (!desk.names(sentence.text)) continue;
    left -= Math.max(1, desk.keyphrase.countIn(sentence.text));
    const length = desk.wordsOf([sentence]);
    if (saysNothingElse(sentence, desk) && length <= droppable) {
      droppable -= length;
      edited = edited.filter((one) => one !== sentence);
      continue;
    }
    const words = otherWords(sentence, desk, rewritable > 0);
    if (words === undefined) rewritable--;
    const other = words === undefined ? desk.write('claim', false) : sayOtherwise(sentence, words, desk);
    edited = edited.map((one) => (one === sentence ? other : one));
  }
  return edited;
};

/** Whether a sentence is the keyphrase and no more. */
function saysNothingElse({ text, isFixed }: InlineSentence, { keyphrase, pack }: RevisionDesk): boolean {
  return !isFixed && pack.countWords(keyphrase.replaceIn(text, '')) === 0;
}

/** A synonym fits where the keyphrase stood; a word for the subject may not, so that another sentence is better. */
function otherWords(
  sentence: InlineSentence,
  { keyphrase, random, synonyms, pack }: RevisionDesk,
  mayRewrite: boolean,
) {
  const isWordForWord = keyphrase.countIn(sentence.text) > 0;
  if (isWordForWord && synonyms.length > 0) return random.pick(synonyms);
  return mayRewrite && !sentence.isFixed ? undefined : random.pick(pack.subjects);
}

function sayOtherwise({ html }: InlineSentence, words: string, { keyphrase, pack }: RevisionDesk): InlineSentence {
  const written = new Keyphrase(escapeHtml(keyphrase.plain));
  const said = editText(html, (text) => written.replaceIn(text, pack.inSentence(escapeHtml(words))));
  return sentenceOf(capitaliseHtml(said));
}

function isFull(sentences: readonly InlineSentence[], desk: RevisionDesk): boolean {
  return desk.wordsOf(sentences) > FULL_PARAGRAPH_WORDS;
}
