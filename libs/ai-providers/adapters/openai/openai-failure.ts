import type { ProviderErrorReason } from '../../provider-errors';
import { reasonOfStatus } from '../../wire/failed-status';
import { nonEmptyText, objectFrom } from '../../wire/json';
import type { ReportedFailure } from '../../wire/reported-failure';

/** Codes and types that say more than the status, https://platform.openai.com/docs/guides/error-codes. */
const REASON_BY_CODE = new Map<unknown, ProviderErrorReason>([
  ['context_length_exceeded', 'context_length_exceeded'],
  ['content_filter', 'content_filtered'],
  ['content_policy_violation', 'content_filtered'],
  ['moderation_blocked', 'content_filtered'],
  ['insufficient_quota', 'quota_exhausted'],
  ['billing_hard_limit_reached', 'quota_exhausted'],
  ['billing_not_active', 'quota_exhausted'],
  ['rate_limit_exceeded', 'rate_limited'],
]);

/**
 * A body that reports an error. Other servers of the protocol write it in their own ways: as a text, or without the
 * `error` around it.
 */
export function readOpenAiFailure(status: number | undefined, body: unknown): ReportedFailure {
  const answer = objectFrom(body);
  const error = typeof answer['error'] === 'object' ? objectFrom(answer['error']) : answer;
  const { code, type } = error;
  const message = nonEmptyText(error['message']) ?? error['error'] ?? error['detail'];
  return {
    reason: REASON_BY_CODE.get(code) ?? REASON_BY_CODE.get(type) ?? reasonOfStatus(status, message),
    code: code ?? type,
  };
}
