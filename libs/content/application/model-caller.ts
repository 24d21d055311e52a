import { Inject, Injectable } from '@nestjs/common';
import { AiGateway, type CallReceipt } from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';
import { KnownSites, siteDisabled } from '@seoforge/sites';

import { unusableAnswer } from '../content.errors';
import type { Article } from '../domain/article';
import type { Prompt } from '../prompts/prompt';

/** An answer that cannot be used is asked for again; vendors that fail are the gateway's business. */
const MAXIMUM_ANSWERS = 3;

export interface Answer<T> {
  readonly value: T;
  readonly receipt: CallReceipt;
  readonly warnings: readonly string[];
}

/** Asks for a piece of an article until the answer is of use. */
@Injectable()
export class ModelCaller {
  constructor(
    private readonly gateway: AiGateway,
    @Inject(KnownSites) private readonly sites: Pick<KnownSites, 'find'>,
  ) {}

  /** @throws AppError the gateway's, `content.answer_unusable`, or `site.disabled`, for which nothing more is to be spent */
  async ask<T>(prompt: Prompt<T>, article: Article, signal: AbortSignal): Promise<Answer<T>> {
    for (let answers = 1; ; answers += 1) {
      try {
        return await this.#askOnce(prompt, article, signal);
      } catch (error) {
        const isUnusable = error instanceof AppError && error.code === 'content.answer_unusable';
        if (!isUnusable || answers === MAXIMUM_ANSWERS || signal.aborted) throw error;
      }
    }
  }

  async #askOnce<T>(prompt: Prompt<T>, article: Article, signal: AbortSignal): Promise<Answer<T>> {
    const { id: articleId, siteId, mode } = article;
    if ((await this.sites.find(siteId))?.disabledAt) throw siteDisabled();
    const { purpose, messages, maxOutputTokens, output } = prompt;
    const { text, finishReason, warnings, receipt } = await this.gateway.generate(
      { messages, maxOutputTokens, ...(output ? { output } : {}), signal },
      // Who orders an article again wants another one.
      { siteId, mode, purpose, articleId, cache: 'bypass' },
    );
    if (finishReason.unified === 'length') throw unusableAnswer(purpose, 'it was cut at its maximum length');
    return { value: prompt.parse(text), receipt, warnings };
  }
}
