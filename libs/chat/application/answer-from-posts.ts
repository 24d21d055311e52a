import { Injectable } from '@nestjs/common';
import { AiGateway, type CallContext, type GatewayStreamPart, type LanguageModelRequest } from '@seoforge/ai-providers';
import { sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import { restOfLimit } from '@seoforge/prompting';

import { notKnownIn } from '../answer/not-known';
import { OwnInstructions } from '../answer/own-instructions';
import { VerifiedAnswer } from '../answer/verified-answer';
import type { Citation } from '../domain/exchange';
import type { Passage } from '../domain/passage';
import {
  CHAT_INSTRUCTIONS,
  CHAT_PURPOSE,
  chatRequest,
  chatRequestAgain,
  type ChatPromptInput,
} from '../prompts/chat.prompt';

/** An answer of which nothing can be shown is asked for again. */
const MOST_ANSWERS = 2;
/** Of an answer, in characters: what is longer has gone past its limit of tokens. */
const LONGEST_ANSWER = 12_000;

/** On whose behalf a model is asked. */
export type ChatCaller = Omit<CallContext, 'purpose'>;

export interface PostsAnswer {
  readonly text: string;
  /** False where the posts do not say. */
  readonly isAnswered: boolean;
  readonly citations: readonly Citation[];
  /** Who wrote it; null where no model was asked. */
  readonly provider: string | null;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

type Finish = Extract<GatewayStreamPart, { type: 'finish' }>;

/** Has a model answer from passages, and shows of that what rests on them. */
@Injectable()
export class AnswerFromPosts {
  readonly #instructions = new OwnInstructions(CHAT_INSTRUCTIONS);

  constructor(private readonly gateway: AiGateway) {}

  /**
   * Yields the answer's text piece by piece: put together it is the text of the answer that is returned in the end. Without passages no
   * model is asked.
   * @param question what the visitor asked, with the question before where there was one
   * @throws AppError the gateway's
   */
  async *execute(
    input: ChatPromptInput,
    question: string,
    caller: ChatCaller,
    signal: AbortSignal,
  ): AsyncGenerator<string, PostsAnswer> {
    const { passages, language } = input;
    const finishes: Finish[] = [];
    let request = chatRequest(input);
    for (let asked = 0; asked < MOST_ANSWERS && passages.length > 0; asked += 1) {
      const rest = restOfLimit(caller.maxCostMicroUsd, costOf(finishes));
      if (rest.maxCostMicroUsd === 0) break;
      const answer = new VerifiedAnswer({ passages, question, language, instructions: this.#instructions });
      const said = yield* this.#ask({ ...request, signal }, answer, { ...caller, ...rest }, finishes);
      const { text, isNotKnown } = answer;
      if (text !== '')
        return { text, isAnswered: true, citations: citationsOf(answer, passages), ...receiptOf(finishes) };
      if (isNotKnown) break;
      request = chatRequestAgain(request, said, language);
    }
    const text = notKnownIn(language);
    yield text;
    return { text, isAnswered: false, citations: [], ...receiptOf(finishes) };
  }

  /** Yields what may be shown. @returns all that the model said */
  async *#ask(
    request: LanguageModelRequest,
    answer: VerifiedAnswer,
    caller: ChatCaller,
    finishes: Finish[],
  ): AsyncGenerator<string, string> {
    let said = '';
    for await (const part of this.gateway.stream(request, { ...caller, purpose: CHAT_PURPOSE })) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'finish') finishes.push(part);
      else {
        const text = part.text.slice(0, LONGEST_ANSWER - said.length);
        said += text;
        const shown = answer.push(text);
        if (shown !== '') yield shown;
      }
    }
    const rest = answer.end();
    if (rest !== '') yield rest;
    return said;
  }
}

function citationsOf({ numbers }: VerifiedAnswer, passages: readonly Passage[]): readonly Citation[] {
  return passages
    .filter(({ number }) => numbers.has(number))
    .map(({ number, url, title, externalId }) => ({ number, url, title, externalId }));
}

function costOf(finishes: readonly Finish[]): MicroUsd | null {
  return sumMicroUsd(finishes.map(({ receipt }) => receipt.costMicroUsd));
}

function receiptOf(finishes: readonly Finish[]): Pick<PostsAnswer, 'provider' | 'costMicroUsd' | 'warnings'> {
  const last = finishes.at(-1);
  return {
    provider: last?.receipt.provider ?? null,
    costMicroUsd: costOf(finishes),
    warnings: last?.warnings ?? [],
  };
}
