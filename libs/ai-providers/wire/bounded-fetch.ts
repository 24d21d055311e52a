import { providerFailure } from './provider-failure';

/** Room for 128 000 streamed tokens at some 250 bytes a chunk. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** The part of `fetch` that every vendor's SDK calls. */
export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * A `fetch` for a vendor's SDK that sends these headers alone, follows no redirect, and takes no endless answer. The
 * SDKs' own headers are left out: they tell facts about the host, and some are read from the environment.
 */
export function boundedFetch(provider: string, headers: Readonly<Record<string, string>>): Fetch {
  return async (url, init) => bounded(provider, await fetch(url, { ...init, headers, redirect: 'manual' }));
}

function bounded(provider: string, response: Response): Response {
  if (!response.body) return response;
  let receivedBytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, controller) {
      receivedBytes += bytes.byteLength;
      if (receivedBytes > MAX_ANSWER_BYTES)
        throw providerFailure(provider, 'invalid_answer', { code: 'answer_too_large' });
      controller.enqueue(bytes);
    },
  });
  return new Response(response.body.pipeThrough(limit), response);
}
