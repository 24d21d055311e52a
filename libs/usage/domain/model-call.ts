import type { MicroUsd } from '@seoforge/kernel';

/** One attempt of a call to a model, whether it gave an answer or not. Tokens are null where the vendor did not report them. */
export interface ModelCall {
  readonly id: string;
  /** Common to all attempts of one call. */
  readonly callId: string;
  /** Counted from 1 within the call. */
  readonly attempt: number;
  readonly siteId: string;
  /** The article the call was made for, where there is one. */
  readonly articleId: string | null;
  readonly mode: 'live' | 'test';
  /** What the call was for, such as `article.section`. */
  readonly purpose: string;
  readonly provider: string;
  readonly model: string;
  readonly outcome: 'succeeded' | 'failed' | 'aborted';
  /** Code of the error, for an attempt that gave no answer. */
  readonly errorCode: string | null;
  readonly inputTokens: number | null;
  readonly cachedTokens: number | null;
  readonly cacheWriteTokens: number | null;
  readonly outputTokens: number | null;
  readonly reasoningTokens: number | null;
  readonly imageTokens: number | null;
  /** The answer was remembered; no model was asked. */
  readonly isCached: boolean;
  /** Null where the price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  /** What counts against the budget: the cost, or an estimate where that is not known. */
  readonly chargeMicroUsd: MicroUsd;
  readonly durationMs: number;
  readonly createdAt: Date;
}

/** Error code of a call whose process vanished before it could say what became of it. */
export const CALL_LOST = 'usage.call_lost';
