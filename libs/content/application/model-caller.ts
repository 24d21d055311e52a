import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { costOf, type LanguageModel, type LanguageModelResult } from '@seoforge/ai-providers';
import { AppError, Clock, newId } from '@seoforge/kernel';
import { ModelCallLedger, type ModelCall } from '@seoforge/usage';

import { unusableAnswer } from '../content.errors';
import type { Prompt } from '../prompts/prompt';

const MAXIMUM_ATTEMPTS = 3;
const FIRST_DELAY_MS = 500;
/** A vendor that wants to be left alone for longer is not waited for: no sooner call would be of use. */
const LONGEST_RETRY_AFTER_MS = 120_000;

export interface CallContext {
  readonly siteId: string;
  readonly articleId: string;
  readonly model: LanguageModel;
  readonly signal: AbortSignal;
}

export interface Answer<T> {
  readonly value: T;
  /** Not yet in the ledger: it is recorded together with what the answer is used for. */
  readonly call: ModelCall;
  readonly warnings: readonly string[];
}

/** Asks a model, a few times if need be, and accounts for every attempt, those that were of no use included. */
@Injectable()
export class ModelCaller {
  constructor(
    private readonly ledger: ModelCallLedger,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError the last attempt's */
  async ask<T>(prompt: Prompt<T>, context: CallContext): Promise<Answer<T>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(prompt, context);
      } catch (error) {
        if (!mayTryAgain(attempt, error) || context.signal.aborted) throw error;
        await sleep(delayBefore(attempt, error), undefined, { signal: context.signal });
      }
    }
  }

  async #attempt<T>(prompt: Prompt<T>, context: CallContext): Promise<Answer<T>> {
    const startedAt = performance.now();
    let result: LanguageModelResult | undefined;
    try {
      result = await context.model.generate({
        messages: prompt.messages,
        maxOutputTokens: prompt.maxOutputTokens,
        ...(prompt.output ? { output: prompt.output } : {}),
        signal: context.signal,
      });
      if (result.finishReason.unified === 'length')
        throw unusableAnswer(prompt.purpose, 'it was cut at its maximum length');
      const value = prompt.parse(result.text);
      return { value, call: this.#callOf(prompt.purpose, context, startedAt, result), warnings: result.warnings };
    } catch (error) {
      await this.ledger.record(this.#callOf(prompt.purpose, context, startedAt, result, error));
      throw error;
    }
  }

  #callOf(
    purpose: string,
    context: CallContext,
    startedAt: number,
    result?: LanguageModelResult,
    error?: unknown,
  ): ModelCall {
    const { provider, model } = context.model;
    return {
      id: newId(),
      siteId: context.siteId,
      articleId: context.articleId,
      purpose,
      provider,
      model,
      outcome: error === undefined ? 'succeeded' : 'failed',
      errorCode: error === undefined ? null : error instanceof AppError ? error.code : 'internal',
      inputTokens: result?.usage.inputTokens ?? null,
      cachedTokens: result?.usage.cachedInputTokens ?? null,
      outputTokens: result?.usage.outputTokens ?? null,
      reasoningTokens: result?.usage.reasoningTokens ?? null,
      costMicroUsd: result ? costOf(provider, model, result.usage) : 0,
      durationMs: Math.round(performance.now() - startedAt),
      createdAt: this.clock.now(),
    };
  }
}

function mayTryAgain(attempt: number, error: unknown): error is AppError {
  if (!(error instanceof AppError) || !error.retryable) return false;
  return attempt < MAXIMUM_ATTEMPTS && (error.retryAfterMs ?? 0) <= LONGEST_RETRY_AFTER_MS;
}

/** What the vendor asked for, or else a doubling delay with jitter, so that many callers do not come back at once. */
function delayBefore(attempt: number, { retryAfterMs }: AppError): number {
  return retryAfterMs ?? FIRST_DELAY_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
}
