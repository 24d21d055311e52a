import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ProviderError, ProviderErrorReason } from '../../provider-errors';
import { providerFailure } from '../../wire/provider-failure';
import { readRetryAfterMs } from '../../wire/retry-after';
import { reasonOfStatus } from '../../wire/thrown-error';

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

/** An error of OpenAI's SDK in the port's terms; undefined for one of the connection, or of something else. */
export function fromOpenAiError(provider: string, thrown: unknown): ProviderError | undefined {
  if (thrown instanceof APIUserAbortError || thrown instanceof APIConnectionTimeoutError)
    return providerFailure(provider, 'timeout');
  if (!(thrown instanceof APIError) || thrown instanceof APIConnectionError) return undefined;
  const { status, code, headers } = thrown as APIError;
  const reason = REASON_BY_CODE.get(code ?? '') ?? reasonOfStatus(status);
  return providerFailure(provider, reason, { status, code, retryAfterMs: readRetryAfterMs(headers, Date.now()) });
}
