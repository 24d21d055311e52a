import type { IncomingHttpHeaders } from 'node:http';
import type { ProviderError, ProviderErrorReason } from '../provider-errors';
import { parseJson } from './json';
import { providerFailure } from './provider-failure';
import { readRetryAfterMs } from './retry-after';

/** What a vendor says about a request that it does not answer. */
export interface ReportedFailure {
  readonly reason: ProviderErrorReason;
  /** The vendor's own word for it, not yet checked. */
  readonly code?: unknown;
  /** The wait that the body asks for, where it does. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Reads the JSON of a vendor that reports an error; `body` is undefined where it is no JSON, and `status` where the
 * error stands in an answer that had begun well.
 */
export type ReadFailure = (status: number | undefined, body: unknown) => ReportedFailure;

/** An answer whose status says that it is none. */
export interface FailedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A failed answer in the port's terms. What the vendor wrote is repeated nowhere. */
export function reportedFailure(
  provider: string,
  { status, headers, body }: FailedAnswer,
  readFailure: ReadFailure,
): ProviderError {
  const { reason, code, retryAfterMs } = readFailure(status, parseJson(body));
  return providerFailure(provider, reason, {
    status,
    code,
    retryAfterMs: readRetryAfterMs(headers, Date.now()) ?? retryAfterMs,
  });
}
