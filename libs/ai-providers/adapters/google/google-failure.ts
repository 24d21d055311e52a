import type { ProviderErrorReason } from '../../provider-errors';
import { reasonOfStatus } from '../../wire/failed-status';
import { objectFrom, type JsonObject } from '../../wire/json';
import type { ReportedFailure } from '../../wire/reported-failure';

/** A body or an event that reports an error, https://ai.google.dev/gemini-api/docs/troubleshooting. */
export function readGoogleFailure(status: number | undefined, body: unknown): ReportedFailure {
  const error = objectFrom(objectFrom(Array.isArray(body) ? body[0] : body)['error']);
  return { reason: reasonOf(status, error), code: error['status'], retryAfterMs: retryDelayMs(error) };
}

function reasonOf(status: number | undefined, error: JsonObject): ProviderErrorReason {
  // A key that Google does not know is status 400; only this detail tells it from a malformed request.
  if (detailsOf(error).some(({ reason }) => reason === 'API_KEY_INVALID')) return 'authentication_failed';
  if (lacksCredit(error)) return 'quota_exhausted';
  return reasonOfStatus(status, error['message']);
}

/**
 * A quota of a day, or of none at all, does not come back within minutes as a rate limit does, whatever delay the answer
 * names; nor does an account without billing or prepaid credit.
 */
function lacksCredit(error: JsonObject): boolean {
  const { status, message } = error;
  const violations = detailsOf(error).flatMap((detail) => listOf(detail['violations']));
  return (
    violations.some(({ quotaId, quotaValue }) => String(quotaId).includes('PerDay') || quotaValue === '0') ||
    detailsOf(error).some(({ reason }) => reason === 'BILLING_DISABLED') ||
    (status === 'FAILED_PRECONDITION' && /billing/i.test(String(message))) ||
    (status === 'RESOURCE_EXHAUSTED' && /credits are depleted/i.test(String(message)))
  );
}

/** `RetryInfo` of google.rpc: a duration such as `34.07s`. */
function retryDelayMs(error: JsonObject): number | undefined {
  const delay = detailsOf(error).find(({ retryDelay }) => typeof retryDelay === 'string')?.['retryDelay'];
  const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(String(delay))?.[1];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

function detailsOf({ details }: JsonObject): JsonObject[] {
  return listOf(details);
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(objectFrom) : [];
}
