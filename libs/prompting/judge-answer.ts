import type { GatewayResult } from '@seoforge/ai-providers';

import { notAnAnswer } from './not-an-answer';
import { otherLanguageOf, type Topic } from './other-language';
import type { Prompt } from './prompt';
import { UnusableAnswer } from './unusable-answer';

/** Words of every language have fewer; an answer with more has gone past its limit of tokens. */
const MOST_CHARACTERS_PER_TOKEN = 8;

export interface Usable<T> {
  readonly isUsable: true;
  readonly value: T;
  /** What would be better. */
  readonly faults: readonly string[];
}

export interface Unusable {
  readonly isUsable: false;
  readonly error: UnusableAnswer;
}

/** Whether the answer to a prompt can be used, and what is wrong with it. Throws what its parsing throws by a defect. */
export async function judgeAnswer<T>(
  prompt: Prompt<T>,
  topic: Topic,
  { text, finishReason, receipt }: GatewayResult,
): Promise<Usable<T> | Unusable> {
  try {
    refuseIncomplete(prompt, text, finishReason);
    const value = prompt.parse(text);
    refuseNoAnswer(prompt, value);
    // The simulation writes two languages, and says so in its warnings where it was asked for another one.
    if (receipt.provider !== 'simulated') await refuseOtherLanguage(prompt, topic, value);
    return { isUsable: true, value, faults: prompt.faultsOf?.(value) ?? [] };
  } catch (error) {
    if (error instanceof UnusableAnswer) return { isUsable: false, error };
    throw error;
  }
}

function refuseIncomplete<T>(
  { purpose, maxOutputTokens }: Prompt<T>,
  text: string,
  { unified }: GatewayResult['finishReason'],
): void {
  if (unified === 'length') throw new UnusableAnswer(purpose, 'it was cut at its maximum length');
  if (unified === 'content_filter') throw new UnusableAnswer(purpose, "it was cut by the vendor's content filter");
  if (text.length > maxOutputTokens * MOST_CHARACTERS_PER_TOKEN)
    throw new UnusableAnswer(purpose, 'it is far too long');
}

function refuseNoAnswer<T>(prompt: Prompt<T>, value: T): void {
  const fault = prompt.proseOf ? notAnAnswer(prompt.proseOf(value), prompt.messages) : null;
  if (fault !== null) throw new UnusableAnswer(prompt.purpose, fault);
}

async function refuseOtherLanguage<T>(prompt: Prompt<T>, topic: Topic, value: T): Promise<void> {
  const found = prompt.proseOf && (await otherLanguageOf(prompt.proseOf(value), topic));
  if (found === undefined) return;
  const fault = `it is in "${found}" and not in "${topic.language}"`;
  throw new UnusableAnswer(prompt.purpose, fault, 'content.wrong_language');
}
