import type { ProviderErrorReason } from '../provider-errors';
import { providerFailure, type FailureFacts } from '../wire/provider-failure';
import { retryWaitMs } from './retry-wait';

describe('retryWaitMs', () => {
  const waitMs = (reason: ProviderErrorReason, facts: FailureFacts, failures: number, random: number): number =>
    retryWaitMs(providerFailure('vendor', reason, facts), failures, 400, random);

  it.each([
    [1, 200, 400],
    [2, 400, 800],
    [3, 800, 1_600],
  ])('doubles with each failure and waits between a half and the whole (%d)', (failures, leastMs, mostMs) => {
    expect(waitMs('unavailable', {}, failures, 0)).toBe(leastMs);
    expect(waitMs('unavailable', {}, failures, 1)).toBe(mostMs);
  });

  it.each([
    [2_000, 2_000, 2_200],
    [30_000, 30_000, 30_250],
    [0, 0, 0],
  ])('keeps a stated wait of %d ms and exceeds it by little', (retryAfterMs, leastMs, mostMs) => {
    expect(waitMs('rate_limited', { retryAfterMs }, 3, 0)).toBe(leastMs);
    expect(waitMs('rate_limited', { retryAfterMs }, 3, 1)).toBe(mostMs);
  });

  it('does not wait for another key', () => {
    expect(waitMs('authentication_failed', {}, 1, 1)).toBe(0);
  });
});
