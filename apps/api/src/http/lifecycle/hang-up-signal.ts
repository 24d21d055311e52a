import type { ServerResponse } from 'node:http';

/** Aborts when the caller leaves before it has the whole answer. */
export function hangUpSignal(response: ServerResponse): AbortSignal {
  const hungUp = new AbortController();
  const look = (): void => {
    if (!response.writableFinished) hungUp.abort();
  };
  // It may have closed while the caller was being authenticated.
  if (response.destroyed || response.socket?.destroyed) look();
  response.once('close', look);
  return hungUp.signal;
}
