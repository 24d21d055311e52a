/** The closed set of ways an operation can fail; each interface maps every kind to its own answer (status, retry). */
export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'too_large'
  | 'unsupported_media_type'
  | 'unprocessable'
  | 'slow_request'
  | 'headers_too_large'
  | 'rate_limited'
  | 'budget_exceeded'
  | 'upstream'
  | 'timeout'
  | 'unavailable'
  | 'internal';

/** One faulty member of the input: `pointer` is a JSON Pointer (RFC 6901) into it, or a variable's name. */
export interface ErrorDetail {
  readonly pointer: string;
  readonly detail: string;
}

export interface AppErrorOptions {
  /** Stable, documented, `area.reason` in snake_case, for instance `article.not_found`. */
  readonly code: string;
  readonly kind: ErrorKind;
  /** For the caller: what is wrong and what to do about it. Never holds a secret or generated text. */
  readonly message: string;
  readonly details?: readonly ErrorDetail[];
  /** Whether the same operation may succeed when tried again. */
  readonly retryable?: boolean;
  /** How long to wait before trying again, in milliseconds, where that is known. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** Every failure that the product foresees. Anything else that is thrown is a defect and reported as `internal`. */
export class AppError extends Error {
  readonly code: string;
  readonly kind: ErrorKind;
  readonly details: readonly ErrorDetail[];
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(options: AppErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.kind = options.kind;
    this.details = options.details ?? [];
    this.retryable = options.retryable ?? false;
    this.retryAfterMs = options.retryAfterMs;
  }
}

/** The message of anything that was thrown; the reasons' own where several failed at once, as with each address of a host. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  if (thrown.message === '' && 'errors' in thrown && Array.isArray(thrown.errors)) {
    return thrown.errors.map(messageOf).join('; ');
  }
  return String(thrown.message);
}
