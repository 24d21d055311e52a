import type { ProviderErrorReason } from '../../provider-errors';
import { reasonOfStatus } from '../../wire/failed-status';
import { objectFrom } from '../../wire/json';
import type { ReportedFailure } from '../../wire/reported-failure';

/**
 * The vendor's error types, https://platform.claude.com/docs/en/api/errors; in the middle of a stream there is no
 * status beside them.
 */
const REASON_BY_TYPE = new Map<unknown, ProviderErrorReason>([
  ['authentication_error', 'authentication_failed'],
  ['permission_error', 'authentication_failed'],
  ['billing_error', 'quota_exhausted'],
  ['rate_limit_error', 'rate_limited'],
  ['overloaded_error', 'unavailable'],
  ['timeout_error', 'timeout'],
  ['not_found_error', 'model_unavailable'],
  ['request_too_large', 'context_length_exceeded'],
]);

/** `invalid_request_error` says only in words what was wrong; the words themselves are repeated nowhere. */
const REASON_BY_WORDS: readonly (readonly [RegExp, ProviderErrorReason])[] = [
  [/content filtering policy/i, 'content_filtered'],
  [/credit balance is too low|reached your specified API usage limits/i, 'quota_exhausted'],
];

/** A body or an event that reports an error. */
export function readAnthropicFailure(status: number | undefined, body: unknown): ReportedFailure {
  const error = objectFrom(objectFrom(body)['error']);
  const { type, message, details } = error;
  const reason =
    REASON_BY_TYPE.get(type) ??
    REASON_BY_WORDS.find(([words]) => words.test(String(message)))?.[1] ??
    reasonOfStatus(type === 'invalid_request_error' ? 400 : status, message);
  return { reason, code: objectFrom(details)['error_code'] ?? type };
}
