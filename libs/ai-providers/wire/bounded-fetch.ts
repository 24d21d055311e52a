import { request as requestByHttp, type IncomingMessage } from 'node:http';
import { request as requestByHttps } from 'node:https';
import { ReadableStream } from 'node:stream/web';
import { BufferedResponse } from './buffered-response';
import { providerFailure } from './provider-failure';
import { reportedFailure, type ReadFailure } from './reported-failure';

/** Room for 128 000 streamed tokens at some 250 bytes a chunk, or for four large pictures. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** How long the end of an answer may come after its last event; until then the connection is not given up. */
const LINGER_MS = 50;

/** The part of `fetch` that every vendor's SDK calls; bodies are JSON texts. */
export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

export interface BoundedFetchOptions {
  /** The provider's configured name, in errors. */
  readonly provider: string;
  /**
   * Sent alone. The SDKs' own headers are left out: they tell facts about the host, and some are read from the
   * environment.
   */
  readonly headers: Readonly<Record<string, string>>;
  readonly readFailure: ReadFailure;
}

/**
 * A `fetch` for a vendor's SDK that follows no redirect, takes no endless answer, and throws what an answer that reports
 * an error says. It uses Node's own keep-alive connections: they take a third of the time that the global `fetch` does,
 * and have no limit of their own on how long a model may think.
 */
export function boundedFetch({ provider, headers, readFailure }: BoundedFetchOptions): Fetch {
  return async (url, init) => {
    const incoming = await send(url instanceof Request ? url.url : String(url), headers, init);
    const status = incoming.statusCode ?? 0;
    const contentType = incoming.headers['content-type'] ?? '';
    const packets = packetsOf(provider, incoming);
    if (status < 300 && contentType.startsWith('text/event-stream')) return streamOf(packets);
    const body = await bytesOf(packets);
    if (status < 300) return new BufferedResponse(status, contentType, body) as unknown as Response;
    throw reportedFailure(provider, { status, headers: incoming.headers, body: body.toString() }, readFailure);
  };
}

function streamOf(packets: AsyncIterable<Uint8Array>): Response {
  return new Response(ReadableStream.from(packets) as BodyInit, { headers: { 'content-type': 'text/event-stream' } });
}

function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', body, signal }: RequestInit = {},
): Promise<IncomingMessage> {
  const json = typeof body === 'string' ? body : '';
  const options = {
    method,
    headers: { ...headers, 'accept-encoding': 'identity', 'content-length': Buffer.byteLength(json) },
  };
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:') ? requestByHttps(url, options) : requestByHttp(url, options);
    // The SDKs keep of an error what lies under it.
    const fail = (cause: unknown): void => {
      reject(new Error('There was no answer.', { cause }));
    };
    const abort = (): void => {
      request.destroy();
    };
    const release = (): void => {
      signal?.removeEventListener('abort', abort);
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    request
      .once('response', (incoming) => {
        incoming.once('end', release);
        resolve(incoming);
      })
      .once('close', release)
      .on('error', fail)
      .end(json);
  });
}

async function bytesOf(packets: AsyncIterable<Uint8Array>): Promise<Buffer<ArrayBuffer>> {
  const received: Uint8Array[] = [];
  for await (const packet of packets) received.push(packet);
  return Buffer.concat(received);
}

async function* packetsOf(provider: string, incoming: IncomingMessage): AsyncGenerator<Uint8Array> {
  let receivedBytes = 0;
  try {
    for await (const packet of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      receivedBytes += packet.byteLength;
      if (receivedBytes > MAX_ANSWER_BYTES)
        throw providerFailure(provider, 'invalid_answer', { code: 'answer_too_large' });
      yield packet;
    }
  } finally {
    leave(incoming);
  }
}

/** Hangs up, unless the answer is over or about to be: then the connection is kept for the next request. */
function leave(incoming: IncomingMessage): void {
  if (incoming.destroyed || incoming.readableEnded) return;
  const hangUp = setTimeout(() => incoming.destroy(), LINGER_MS);
  incoming.once('close', () => {
    clearTimeout(hangUp);
  });
  incoming.resume();
}
