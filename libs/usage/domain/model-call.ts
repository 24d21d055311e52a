import type { MicroUsd } from '@seoforge/kernel';

/** One call to a model, whether it gave an answer or not. Tokens are null where the vendor did not report them. */
export interface ModelCall {
  readonly id: string;
  readonly siteId: string;
  /** The article the call was made for, where there is one. */
  readonly articleId: string | null;
  /** What the call was for, such as `article.section`. */
  readonly purpose: string;
  readonly provider: string;
  readonly model: string;
  readonly outcome: 'succeeded' | 'failed';
  /** Code of the error, for a failed call. */
  readonly errorCode: string | null;
  readonly inputTokens: number | null;
  readonly cachedTokens: number | null;
  readonly outputTokens: number | null;
  readonly reasoningTokens: number | null;
  /** Null where the price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly durationMs: number;
  readonly createdAt: Date;
}
