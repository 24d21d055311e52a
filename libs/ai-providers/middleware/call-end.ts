import type { ProviderError } from '../provider-errors';
import { objectFrom } from '../wire/json';
import { providerFailure } from '../wire/provider-failure';

/** Why a call is over whose signal has aborted: `timeout` when its time budget is used up, `aborted` when the caller left. */
export function endOfCall(signal: AbortSignal, provider: string): ProviderError {
  const isTimeUsedUp = objectFrom(signal.reason)['name'] === 'TimeoutError';
  return providerFailure(provider, isTimeUsedUp ? 'timeout' : 'aborted');
}
