/**
 * The next part, waited for no longer than `limitMs` and no longer than the signal lets. An iterator that neither answers nor
 * heeds its signal is left behind: nothing of this wait stays with it or with the signal.
 */
export async function nextWithin<Part>(
  parts: AsyncIterator<Part>,
  limitMs: number,
  signal: AbortSignal,
): Promise<IteratorResult<Part> | 'expired' | 'aborted'> {
  if (signal.aborted) return 'aborted';
  const { promise, resolve, reject } = Promise.withResolvers<IteratorResult<Part> | 'expired' | 'aborted'>();
  const onAbort = (): void => {
    resolve('aborted');
  };
  const timer = setTimeout(resolve, limitMs, 'expired');
  signal.addEventListener('abort', onAbort, { once: true });
  parts.next().then(resolve, reject);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
}
