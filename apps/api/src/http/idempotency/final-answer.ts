/** Refusals that may turn out otherwise the next time, although the request is the same; none of them cost anything. */
const PASSING_STATUSES = new Set([401, 402, 403, 408, 409, 425, 429]);
/** The one refusal that the caller brought about by leaving. */
const ABANDONED = 'request.abandoned';

interface GivenAnswer {
  readonly status: number;
  /** Of the problem that was answered with, if any. */
  readonly problemCode: string | undefined;
  readonly hasRetryAfter: boolean;
}

/** Whether a repeated request should get this answer again rather than be carried out again. */
export function isFinalAnswer({ status, problemCode, hasRetryAfter }: GivenAnswer): boolean {
  return status < 500 && !PASSING_STATUSES.has(status) && !hasRetryAfter && problemCode !== ABANDONED;
}
