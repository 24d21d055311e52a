import { Deadline } from './deadline';
import { toProviderError } from './thrown-error';

export interface RemoteCallOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  /** Limit of the whole call, in milliseconds. */
  readonly timeoutMs: number;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/**
 * One call to a vendor that ends in time.
 * @throws ProviderError, whatever the SDK threw
 */
export async function callInTime<T>(
  { provider, timeoutMs, signal }: RemoteCallOptions,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(timeoutMs, signal);
  try {
    return await call(deadline.signal);
  } catch (thrown) {
    throw toProviderError(provider, thrown, deadline);
  } finally {
    deadline.cancel();
  }
}
