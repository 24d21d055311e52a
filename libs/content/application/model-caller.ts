import { Inject, Injectable } from '@nestjs/common';
import {
  AiGateway,
  type CallContext,
  type CallReceipt,
  type Completion,
  type GatewayResult,
  type GeneratedImage,
  type Message,
} from '@seoforge/ai-providers';
import { AppError, sumMicroUsd } from '@seoforge/kernel';
import { KnownSites, siteDisabled } from '@seoforge/sites';

import type { Checkpoint } from '../domain/checkpoint';
import { namingFaults } from '../prompts/naming-faults';
import type { Prompt } from '../prompts/prompt';
import { judgeAnswer, type Usable } from './judge-answer';
import type { Topic } from './other-language';

/** A faulty answer is asked for again; vendors that fail are the gateway's business. */
const MAXIMUM_ANSWERS = 3;

/** In pixels: a wide picture that all vendors draw, or come near to. */
const IMAGE_SIZE = { width: 1_536, height: 1_024 };
const IMAGE = { purpose: 'article.image', name: 'article.image@1' };

/** A checkpoint to be: tokens and cost are those of all the answers that it took. */
export interface Answer<T> extends Checkpoint {
  readonly value: T;
}

/** On whose behalf a model is asked. */
export type Caller = Omit<CallContext, 'purpose'>;

/** Asks models for the pieces of an article, until the answer is of use. */
@Injectable()
export class ModelCaller {
  constructor(
    private readonly gateway: AiGateway,
    @Inject(KnownSites) private readonly sites: Pick<KnownSites, 'find'>,
  ) {}

  /**
   * An answer without a fault; after three, the best one that is of use.
   * @throws AppError the gateway's, `content.answer_unusable`, `content.wrong_language`, or `site.disabled`, for which nothing more
   * is to be spent
   */
  async ask<T>(prompt: Prompt<T>, topic: Topic, caller: Caller, signal: AbortSignal): Promise<Answer<T>> {
    const results: GatewayResult[] = [];
    let best: Usable<T> | undefined;
    let { messages } = prompt;
    for (;;) {
      try {
        results.push(await this.#generate(prompt, messages, caller, signal));
      } catch (error) {
        if (best && error instanceof AppError && !signal.aborted) return answerOf(best.value, prompt.name, results);
        throw error;
      }
      const result = results.at(-1) as GatewayResult;
      const judgement = await judgeAnswer(prompt, topic, result);
      if (judgement.isUsable && judgement.faults.length <= (best?.faults.length ?? Infinity)) best = judgement;
      if (best?.faults.length === 0 || results.length === MAXIMUM_ANSWERS || signal.aborted) {
        if (best) return answerOf(best.value, prompt.name, results);
        if (!judgement.isUsable) throw judgement.error;
      }
      const faults = judgement.isUsable ? judgement.faults : [judgement.error.fault];
      messages = [...prompt.messages, ...namingFaults(result.text, faults)];
    }
  }

  /**
   * Null, with a warning, where the vendor's rules forbid the picture: no further try would change that.
   * @param prompt in English
   * @throws AppError the gateway's, or `site.disabled`
   */
  async draw(prompt: string, caller: Caller, signal: AbortSignal): Promise<Answer<GeneratedImage | null>> {
    await this.#refuseDisabledSite(caller.siteId);
    const { purpose, name } = IMAGE;
    const request = { prompt, count: 1, size: IMAGE_SIZE, signal };
    try {
      const result = await this.gateway.generateImages(request, { ...caller, purpose });
      return answerOf(result.images[0] ?? null, name, [result]);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'provider.content_filtered') throw error;
      return { ...answerOf(null, name, []), warnings: [`a picture was left out: ${error.message}`] };
    }
  }

  async #generate(
    { purpose, maxOutputTokens, output }: Prompt<unknown>,
    messages: readonly Message[],
    caller: Caller,
    signal: AbortSignal,
  ): Promise<GatewayResult> {
    await this.#refuseDisabledSite(caller.siteId);
    return this.gateway.generate(
      { messages, maxOutputTokens, ...(output ? { output } : {}), signal },
      { ...caller, purpose },
    );
  }

  async #refuseDisabledSite(siteId: string): Promise<void> {
    if ((await this.sites.find(siteId))?.disabledAt) throw siteDisabled();
  }
}

function answerOf<T>(value: T, prompt: string, results: readonly (Completion & { receipt: CallReceipt })[]): Answer<T> {
  const last = results.at(-1);
  return {
    value,
    prompt,
    provider: last?.receipt.provider ?? 'unknown',
    warnings: last?.warnings ?? [],
    inputTokens: results.reduce((sum, { usage }) => sum + (usage.inputTokens ?? 0), 0),
    outputTokens: results.reduce((sum, { usage }) => sum + (usage.outputTokens ?? 0), 0),
    costMicroUsd: sumMicroUsd(results.map(({ receipt }) => receipt.costMicroUsd)),
  };
}
