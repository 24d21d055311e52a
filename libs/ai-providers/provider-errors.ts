import { AppError, type ErrorKind } from '@seoforge/kernel';

import type { TokenUsage } from './ports/language-model';

/** Why a vendor did not answer. The reason alone decides what may be tried next. */
export type ProviderErrorReason =
  | 'rate_limited'
  | 'quota_exhausted'
  | 'model_unavailable'
  | 'overloaded'
  | 'circuit_open'
  | 'unavailable'
  | 'connection_failed'
  | 'timeout'
  | 'invalid_answer'
  | 'invalid_request'
  | 'context_length_exceeded'
  | 'content_filtered'
  | 'authentication_failed'
  | 'aborted';

/** What a failure means for what comes next. */
interface Consequences {
  readonly kind: ErrorKind;
  /** Whether the same call may succeed when it is made again later. */
  readonly retryable: boolean;
  /** Whether the same model is worth another request at once, within the same call. */
  readonly again: boolean;
  /** Whether another model may answer instead: any, one with a larger context, or none. */
  readonly elsewhere: 'any' | 'larger_context' | 'none';
}

const CONSEQUENCES: Readonly<Record<ProviderErrorReason, Consequences>> = {
  rate_limited: { kind: 'upstream', retryable: true, again: true, elsewhere: 'any' },
  quota_exhausted: { kind: 'upstream', retryable: false, again: false, elsewhere: 'any' },
  /** The vendor does not have the model, or not for this account. */
  model_unavailable: { kind: 'upstream', retryable: false, again: false, elsewhere: 'any' },
  /** Too many calls to this provider are under way in this process. */
  overloaded: { kind: 'unavailable', retryable: true, again: false, elsewhere: 'any' },
  /** The model failed so often that it is left alone for a while. */
  circuit_open: { kind: 'unavailable', retryable: true, again: false, elsewhere: 'any' },
  unavailable: { kind: 'upstream', retryable: true, again: true, elsewhere: 'any' },
  connection_failed: { kind: 'upstream', retryable: true, again: true, elsewhere: 'any' },
  /** A silent route is not asked again: it would be silent for as long once more. */
  timeout: { kind: 'timeout', retryable: true, again: false, elsewhere: 'any' },
  invalid_answer: { kind: 'upstream', retryable: true, again: true, elsewhere: 'any' },
  invalid_request: { kind: 'upstream', retryable: false, again: false, elsewhere: 'none' },
  context_length_exceeded: { kind: 'invalid', retryable: false, again: false, elsewhere: 'larger_context' },
  content_filtered: { kind: 'invalid', retryable: false, again: false, elsewhere: 'none' },
  /** Again with another key, where there is one. */
  authentication_failed: { kind: 'upstream', retryable: false, again: false, elsewhere: 'any' },
  aborted: { kind: 'unavailable', retryable: false, again: false, elsewhere: 'none' },
};

export const PROVIDER_ERROR_REASONS = Object.keys(CONSEQUENCES) as readonly ProviderErrorReason[];

export interface ProviderErrorOptions {
  readonly provider: string;
  readonly reason: ProviderErrorReason;
  /** What the vendor said, without prompts, answers or keys. */
  readonly message: string;
  readonly status?: number;
  readonly retryAfterMs?: number;
  /** The vendor certainly never saw the request. */
  readonly isUnsent?: boolean;
  /** What the vendor told of a request that it refused after it had worked on it. */
  readonly usage?: TokenUsage | undefined;
  readonly cause?: unknown;
}

/** A failed call to a model, in the same terms for every vendor; `code` is `provider.<reason>`. */
export class ProviderError extends AppError {
  readonly provider: string;
  readonly reason: ProviderErrorReason;
  /** The HTTP status of the vendor's answer, where there was one. */
  readonly status: number | undefined;
  /** The vendor certainly never saw the request. */
  readonly isUnsent: boolean;
  /** What the vendor told of a request that it refused after it had worked on it. */
  readonly usage: TokenUsage;
  /** Whether the same model is worth another request at once. */
  readonly again: boolean;
  /** Whether another model may answer instead. */
  readonly elsewhere: 'any' | 'larger_context' | 'none';

  constructor(options: ProviderErrorOptions) {
    const { kind, retryable, again, elsewhere } = CONSEQUENCES[options.reason];
    super({
      code: `provider.${options.reason}`,
      message: options.message,
      kind,
      retryable,
      ...(options.retryAfterMs === undefined ? {} : { retryAfterMs: options.retryAfterMs }),
      cause: options.cause,
    });
    this.provider = options.provider;
    this.reason = options.reason;
    this.status = options.status;
    this.isUnsent = options.isUnsent ?? false;
    this.usage = options.usage ?? {};
    this.again = again;
    this.elsewhere = elsewhere;
  }
}
