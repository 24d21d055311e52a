/** The kinds of requests of a light mixed load. */
export const KINDS = ['analysis', 'verify', 'list', 'order', 'poll', 'completion'] as const;
export type Kind = (typeof KINDS)[number];

/** One request and what became of it. Times are on the clock of `performance.now()`. */
export interface Attempt {
  readonly kind: Kind;
  readonly startedAtMs: number;
  readonly elapsedMs: number;
  /** Null where there was no whole answer. */
  readonly status: number | null;
  /** What is wrong with the answer itself, whatever its status. */
  readonly complaint: string | null;
}

/** Longer than the product lets anybody wait. */
const HUNG_AFTER_MS = 60_000;

/** Makes one request. @returns what became of it, and its body where it was answered with success */
export async function attempt(
  kind: Kind,
  ask: (signal: AbortSignal) => Promise<Response>,
): Promise<{ readonly attempt: Attempt; readonly body: unknown }> {
  const startedAtMs = performance.now();
  const ended = (status: number | null, complaint: string | null): Attempt => {
    return { kind, startedAtMs, elapsedMs: performance.now() - startedAtMs, status, complaint };
  };
  try {
    const response = await ask(AbortSignal.timeout(HUNG_AFTER_MS));
    const text = await response.text();
    const { status } = response;
    return { attempt: ended(status, complaintAbout(response)), body: status < 400 ? JSON.parse(text) : undefined };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return { attempt: ended(null, `${kind}: ${cause?.code ?? name}`), body: undefined };
  }
}

export function isSuccess({ status }: Attempt): boolean {
  return status !== null && status < 400;
}

/** Failures are problem documents; who is told that something is unavailable is told when to come again. */
function complaintAbout({ status, headers }: Response): string | null {
  if (status < 400) return null;
  if (status === 500) return 'answered with 500';
  if (headers.get('content-type')?.startsWith('application/problem+json') !== true)
    return `${status} without a problem`;
  return status === 503 && !headers.has('retry-after') ? '503 without Retry-After' : null;
}
