import { AppError, type ErrorKind } from '@seoforge/kernel';

/** Why a vendor did not answer. The reason alone decides whether the call may be tried again. */
export type ProviderErrorReason =
  | 'rate_limited'
  | 'unavailable'
  | 'connection_failed'
  | 'timeout'
  | 'invalid_answer'
  | 'invalid_request'
  | 'context_length_exceeded'
  | 'content_filtered'
  | 'authentication_failed'
  | 'aborted';

const CONSEQUENCES: Record<ProviderErrorReason, { kind: ErrorKind; retryable: boolean }> = {
  rate_limited: { kind: 'upstream', retryable: true },
  unavailable: { kind: 'upstream', retryable: true },
  connection_failed: { kind: 'upstream', retryable: true },
  timeout: { kind: 'timeout', retryable: true },
  invalid_answer: { kind: 'upstream', retryable: true },
  invalid_request: { kind: 'upstream', retryable: false },
  context_length_exceeded: { kind: 'invalid', retryable: false },
  content_filtered: { kind: 'invalid', retryable: false },
  authentication_failed: { kind: 'upstream', retryable: false },
  aborted: { kind: 'unavailable', retryable: false },
};

export interface ProviderErrorOptions {
  readonly provider: string;
  readonly reason: ProviderErrorReason;
  /** What the vendor said, without prompts, answers or keys. */
  readonly message: string;
  readonly status?: number;
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** A failed call to a model, in the same terms for every vendor; `code` is `provider.<reason>`. */
export class ProviderError extends AppError {
  readonly provider: string;
  readonly reason: ProviderErrorReason;
  /** The HTTP status of the vendor's answer, where there was one. */
  readonly status: number | undefined;

  constructor(options: ProviderErrorOptions) {
    super({
      code: `provider.${options.reason}`,
      message: options.message,
      ...CONSEQUENCES[options.reason],
      ...(options.retryAfterMs === undefined ? {} : { retryAfterMs: options.retryAfterMs }),
      cause: options.cause,
    });
    this.provider = options.provider;
    this.reason = options.reason;
    this.status = options.status;
  }
}
