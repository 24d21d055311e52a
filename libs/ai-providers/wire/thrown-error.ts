import { ProviderError, type ProviderErrorReason } from '../provider-errors';
import { objectFrom } from './json';
import { providerFailure } from './provider-failure';

/**
 * Whatever a call or the reading of its answer threw, in the port's terms.
 * @param signal the caller's own
 * @param fromVendor reads the errors of the vendor's SDK; undefined for one that it does not know
 */
export function toProviderError(
  provider: string,
  thrown: unknown,
  signal: AbortSignal | undefined,
  fromVendor: (thrown: unknown) => ProviderError | undefined,
): ProviderError {
  if (thrown instanceof ProviderError) return thrown;
  if (signal?.aborted) return providerFailure(provider, 'aborted');
  const name = objectFrom(thrown)['name'];
  // An abort that the caller did not ask for is the deadline's.
  if (name === 'AbortError' || name === 'TimeoutError') return providerFailure(provider, 'timeout');
  if (name === 'SyntaxError') return providerFailure(provider, 'invalid_answer');
  return fromVendor(thrown) ?? providerFailure(provider, 'connection_failed', { code: systemCodeOf(thrown) });
}

/** What an HTTP status says by itself. None at all: the error came in the body of an answer that had begun well. */
export function reasonOfStatus(status: number | undefined): ProviderErrorReason {
  if (status === 401 || status === 403) return 'authentication_failed';
  if (status === 429) return 'rate_limited';
  if (status === 408 || status === 504) return 'timeout';
  return status === undefined || status >= 500 ? 'unavailable' : 'invalid_request';
}

/** Node's code (`ECONNREFUSED`) lies some causes deep, under the SDK's error and that of fetch. */
function systemCodeOf(thrown: unknown): unknown {
  let current = objectFrom(thrown);
  for (let depth = 0; depth < 5 && !current['code']; depth += 1) current = objectFrom(current['cause']);
  return current['code'];
}
