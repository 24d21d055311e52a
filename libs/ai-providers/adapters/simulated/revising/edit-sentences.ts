import type { InlineSentence } from './inline-sentences';
import type { RevisionDesk } from './revision-desk';

/** How much of a change one paragraph is to take, and how it is worded. */
export interface Demand {
  /** How many sentences, uses or words; undefined where all that needs it is to be changed. */
  readonly amount: number | undefined;
  readonly instruction: string;
}

/** Makes of the sentences of one paragraph what a change asks for. */
export type SentenceEdit = (
  sentences: readonly InlineSentence[],
  demand: Demand,
  desk: RevisionDesk,
) => readonly InlineSentence[];

/** The sentences before, as edited, and after. */
export type Beside = readonly [InlineSentence | undefined, InlineSentence | undefined];

/** So much of a sentence tells it from others. */
const QUOTED_CHARACTERS = 24;

export function isQuoted({ text }: InlineSentence, instruction: string): boolean {
  return text.length >= QUOTED_CHARACTERS && instruction.includes(text.slice(0, QUOTED_CHARACTERS));
}

/** Puts `edit` to the sentences that the instruction quotes, or else to the suspicious ones; to no more than are asked for. */
export function editSentences(
  sentences: readonly InlineSentence[],
  { amount = Infinity, instruction }: Demand,
  isSuspicious: (sentence: InlineSentence, index: number) => boolean,
  edit: (sentence: InlineSentence, beside: Beside) => readonly InlineSentence[],
): readonly InlineSentence[] {
  const isAnyQuoted = sentences.some((sentence) => isQuoted(sentence, instruction));
  const edited: InlineSentence[] = [];
  let left = amount;
  sentences.forEach((sentence, index) => {
    const isMeant = isAnyQuoted ? isQuoted(sentence, instruction) : isSuspicious(sentence, index);
    const beside = [edited.at(-1), sentences[index + 1]] as const;
    edited.push(...(isMeant && left-- > 0 ? edit(sentence, beside) : [sentence]));
  });
  return edited;
}
