import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { ProviderError, type ProviderErrorReason } from '../../provider-errors';
import { objectFrom } from './json-object';
import { providerFailure } from './provider-failure';
import { readRetryAfterMs } from './retry-after';

/**
 * The vendor's codes that say more than the status, https://platform.openai.com/docs/guides/error-codes.
 * `insufficient_quota` (status 429) stays `rate_limited`: it ends when the account is topped up or the month turns,
 * and until then the retry budget and the circuit breaker bound what is spent on it.
 */
const REASON_BY_CODE = new Map<string, ProviderErrorReason>([
  ['context_length_exceeded', 'context_length_exceeded'],
  ['content_filter', 'content_filtered'],
  ['content_policy_violation', 'content_filtered'],
  ['insufficient_quota', 'rate_limited'],
  ['rate_limit_exceeded', 'rate_limited'],
]);

/** Whatever a call or the reading of its answer threw, in the port's terms; `signal` is the caller's own. */
export function toProviderError(provider: string, thrown: unknown, signal: AbortSignal | undefined): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  if (signal?.aborted) return providerFailure(provider, 'aborted');
  if (isTimeout(thrown)) return providerFailure(provider, 'timeout');
  if (isVendorError(thrown)) return fromVendorError(provider, thrown);
  if (nameOf(thrown) === 'SyntaxError') return providerFailure(provider, 'invalid_answer');
  return providerFailure(provider, 'connection_failed', { code: systemCodeOf(thrown) });
}

function fromVendorError(provider: string, { status, code, headers }: APIError): ProviderError {
  const reason = REASON_BY_CODE.get(code ?? '') ?? reasonOfStatus(status);
  return providerFailure(provider, reason, { status, code, retryAfterMs: readRetryAfterMs(headers, Date.now()) });
}

/** No status: the error came in the body of an answer that had begun well. */
function reasonOfStatus(status: number | undefined): ProviderErrorReason {
  if (status === 401 || status === 403) return 'authentication_failed';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  return status === undefined || status >= 500 ? 'unavailable' : 'invalid_request';
}

/** An abort that the caller did not ask for is the deadline's. */
function isTimeout(thrown: unknown): boolean {
  return (
    thrown instanceof APIUserAbortError ||
    thrown instanceof APIConnectionTimeoutError ||
    ['AbortError', 'TimeoutError'].includes(nameOf(thrown))
  );
}

function isVendorError(thrown: unknown): thrown is APIError {
  return thrown instanceof APIError && !(thrown instanceof APIConnectionError);
}

function nameOf(thrown: unknown): string {
  return String(objectFrom(thrown)['name']);
}

/** Node's code (`ECONNREFUSED`) lies some causes deep, under the SDK's error and that of fetch. */
function systemCodeOf(thrown: unknown): unknown {
  let current = objectFrom(thrown);
  for (let depth = 0; depth < 5 && !current['code']; depth += 1) current = objectFrom(current['cause']);
  return current['code'];
}
