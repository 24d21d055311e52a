import type { ServerResponse } from 'node:http';

/** Aborts when the caller leaves before it has the whole answer. */
export function hangUpSignal(response: ServerResponse): AbortSignal {
  const hungUp = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) hungUp.abort();
  });
  return hungUp.signal;
}
