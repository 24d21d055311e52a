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
import { AppError, sumMicroUsd, type MicroUsd } from '@seoforge/kernel';
import { KnownSites, siteDisabled } from '@seoforge/sites';

import { judgeAnswer, type Usable } from './judge-answer';
import { namingFaults } from './naming-faults';
import type { Topic } from './other-language';
import type { Prompt } from './prompt';

/** A faulty answer is asked for again; vendors that fail are the gateway's business. */
const MAXIMUM_ANSWERS = 3;

/** What a model made, and what it took: tokens and cost are those of all the answers that were asked for. */
export interface Answer<T> {
  readonly value: T;
  /** Name and version of what the model was asked, such as `article.outline@2`. */
  readonly prompt: string;
  /** Who made it. */
  readonly provider: string;
  /** What was asked for and had no effect, or was only done half. */
  readonly warnings: readonly string[];
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
}

/** A picture that is wanted. */
export interface Drawing {
  /** What calls for it are for; the same word stands on the receipt. */
  readonly purpose: string;
  /** In English. */
  readonly prompt: string;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
}

/** On whose behalf a model is asked. */
export type Caller = Omit<CallContext, 'purpose'>;

/** Asks models until the answer is of use. */
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
   * @throws AppError the gateway's, or `site.disabled`
   */
  async draw(
    { purpose, prompt, size }: Drawing,
    caller: Caller,
    signal: AbortSignal,
  ): Promise<Answer<GeneratedImage | null>> {
    await this.#refuseDisabledSite(caller.siteId);
    const name = `${purpose}@1`;
    const request = { prompt, count: 1, size, signal };
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
