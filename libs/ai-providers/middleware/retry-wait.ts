import type { ProviderError } from '../provider-errors';

/** A stated wait is kept, and exceeded by no more than this. */
const MAX_JITTER_MS = 250;
const MAX_JITTER_SHARE = 0.1;

/**
 * How long to wait before a model is asked again, in milliseconds: what the vendor states, a little more so that not all come back
 * at once; else a delay that doubles with each failure, of which between a half and the whole is waited.
 * @param failures how often the model has failed in this call, from 1
 * @param random from 0 to 1
 */
export function retryWaitMs(failure: ProviderError, failures: number, retryDelayMs: number, random: number): number {
  // Another key is as good at once as later.
  if (failure.reason === 'authentication_failed') return 0;
  const { retryAfterMs } = failure;
  if (retryAfterMs !== undefined) {
    return retryAfterMs + random * Math.min(MAX_JITTER_MS, MAX_JITTER_SHARE * retryAfterMs);
  }
  return retryDelayMs * 2 ** (failures - 1) * (0.5 + random / 2);
}
