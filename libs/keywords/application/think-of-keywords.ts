import { Inject, Injectable } from '@nestjs/common';
import { ARTICLE_LIMIT_EXCEEDED } from '@seoforge/ai-providers';
import { AppError, type MicroUsd } from '@seoforge/kernel';
import { callerOf, ModelCaller } from '@seoforge/prompting';

import type { KeywordOwner, KeywordRequest } from '../domain/keyword-request';
import type { DistinctPhrase } from '../phrases/distinct-phrases';
import { keywordsPrompt, type KeywordAnswer } from '../prompts/keywords.prompt';
import type { Material } from '../sources/material';

/** What a model thought of, or why it did not. */
export interface Thoughts extends KeywordAnswer {
  readonly provider: string | null;
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

/** A model judges so many at most; the others are judged by rules. */
const MOST_JUDGED = 100;
const SIMULATED =
  'the phrases of source "model" are simulated: they were made from templates, and say nothing of what people search for';
const NO_MODEL = 'no model gave an answer of use, so that only phrases which stand somewhere are given';

/** Asks a model for further phrases, and for the intent and cluster of those that were found. */
@Injectable()
export class ThinkOfKeywords {
  constructor(@Inject(ModelCaller) private readonly models: Pick<ModelCaller, 'ask'>) {}

  /**
   * Nothing, with a warning, where no model gives an answer of use and there are phrases without it.
   * @throws AppError the gateway's otherwise; always where the call may not be made: no such route, no budget, a disabled site
   */
  async execute(
    owner: KeywordOwner,
    request: KeywordRequest,
    { language, subject, excerpt }: Material,
    found: readonly DistinctPhrase[],
    signal: AbortSignal,
  ): Promise<Thoughts> {
    const { country, limit } = request;
    const candidates = found.slice(0, Math.min(limit, MOST_JUDGED)).map(({ phrase }) => phrase);
    const count = Math.max(limit - found.length, Math.ceil(limit / 2));
    const prompt = keywordsPrompt({ language, country, subject, excerpt, candidates, count });
    try {
      const topic = { language, keyphrase: subject, synonyms: candidates };
      const { value, provider, costMicroUsd, warnings } = await this.models.ask(
        prompt,
        topic,
        callerOf(owner, request),
        signal,
      );
      return {
        ...value,
        provider,
        costMicroUsd,
        warnings: provider === 'simulated' ? [...warnings, SIMULATED] : warnings,
      };
    } catch (error) {
      if (found.length === 0 || signal.aborted || !isWithoutAnswer(error)) throw error;
      return {
        judged: new Map(),
        phrases: [],
        provider: null,
        costMicroUsd: null,
        warnings: [`${NO_MODEL}: ${error.message}`],
      };
    }
  }
}

/** Whether models were asked in vain, rather than not at all. */
function isWithoutAnswer(error: unknown): error is AppError {
  if (!(error instanceof AppError)) return false;
  return error.code === ARTICLE_LIMIT_EXCEEDED || /^(?:provider|content)\./.test(error.code);
}
