import type { IncomingHttpHeaders } from 'node:http';

/**
 * How long the vendor asks to wait, in milliseconds: `retry-after-ms` (the vendors’ own, finer) before `Retry-After`
 * (RFC 9110: seconds or an HTTP date). Undefined when neither can be read.
 */
export function readRetryAfterMs(headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  const milliseconds = headers['retry-after-ms'];
  if (typeof milliseconds === 'string' && isDecimal(milliseconds)) return Math.ceil(Number(milliseconds));

  const retryAfter = headers['retry-after'];
  if (!retryAfter) return undefined;
  if (isDecimal(retryAfter)) return Math.ceil(Number(retryAfter) * 1000);

  const dateMs = Date.parse(retryAfter);
  return /^[A-Z][a-z]{2}/.test(retryAfter) && !Number.isNaN(dateMs) ? Math.max(0, dateMs - nowMs) : undefined;
}

/** Nine digits are thirty years of seconds: longer ones are no waiting time. */
function isDecimal(text: string): boolean {
  return /^\d{1,9}(\.\d{1,9})?$/.test(text);
}
