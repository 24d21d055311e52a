import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import type { ProviderError, ProviderErrorReason } from '../../provider-errors';
import { providerFailure } from '../../wire/provider-failure';
import { readRetryAfterMs } from '../../wire/retry-after';
import { reasonOfStatus } from '../../wire/thrown-error';

/**
 * The vendor's error types, https://platform.claude.com/docs/en/api/errors; in the middle of a stream there is no
 * status beside them. `billing_error` (status 402) is `rate_limited`, as it ends when the account is topped up.
 */
const REASON_BY_TYPE = new Map<string, ProviderErrorReason>([
  ['authentication_error', 'authentication_failed'],
  ['permission_error', 'authentication_failed'],
  ['billing_error', 'rate_limited'],
  ['rate_limit_error', 'rate_limited'],
  ['overloaded_error', 'unavailable'],
  ['timeout_error', 'timeout'],
  ['not_found_error', 'invalid_request'],
  ['request_too_large', 'context_length_exceeded'],
]);

/** `invalid_request_error` says only in words what was wrong; the words themselves are repeated nowhere. */
const REASON_BY_WORDS: readonly (readonly [RegExp, ProviderErrorReason])[] = [
  [/prompt is too long|input is too long|context (?:limit|window)/i, 'context_length_exceeded'],
  [/content filtering policy/i, 'content_filtered'],
];

/** An error of Anthropic's SDK in the port's terms; undefined for one of the connection, or of something else. */
export function fromAnthropicError(provider: string, thrown: unknown): ProviderError | undefined {
  if (thrown instanceof APIUserAbortError || thrown instanceof APIConnectionTimeoutError)
    return providerFailure(provider, 'timeout');
  if (!(thrown instanceof APIError) || thrown instanceof APIConnectionError) return undefined;
  const { status, type, errorCode, headers } = thrown as APIError;
  const retryAfterMs = readRetryAfterMs(headers, Date.now());
  return providerFailure(provider, reasonOf(thrown as APIError), { status, code: errorCode ?? type, retryAfterMs });
}

function reasonOf({ status, type, apiMessage }: APIError): ProviderErrorReason {
  if (type === 'invalid_request_error') {
    return REASON_BY_WORDS.find(([words]) => words.test(apiMessage ?? ''))?.[1] ?? 'invalid_request';
  }
  return REASON_BY_TYPE.get(type ?? '') ?? reasonOfStatus(status);
}
