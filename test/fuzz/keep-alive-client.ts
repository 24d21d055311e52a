import { Agent, request, type IncomingMessage } from 'node:http';

import type { Answer } from '../support/openapi-answers';
import type { WireRequest } from './wire-request';

/** Nothing that is asked here takes so long; what does, hangs. */
const ANSWER_TIMEOUT_MS = 60_000;
/** A stream of events has no end of its own. */
const STREAM_READING_MS = 300;

/** Sends requests over connections that are kept. */
export class KeepAliveClient {
  readonly #agent: Agent;

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @throws Error where there is no answer */
  send({ method, target, headers, body }: WireRequest): Promise<Answer> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const outgoing = request({
        agent: this.#agent,
        hostname,
        port,
        method,
        path: target,
        headers: body === undefined ? headers : { ...headers, 'Content-Length': Buffer.byteLength(body) },
        timeout: ANSWER_TIMEOUT_MS,
      });
      outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${ANSWER_TIMEOUT_MS} ms`)));
      outgoing.on('error', reject);
      outgoing.on('response', (incoming) => {
        read(incoming).then(resolve, reject);
      });
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

async function read(incoming: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  const isStream = incoming.headers['content-type']?.startsWith('text/event-stream') ?? false;
  const patience = isStream ? setTimeout(() => incoming.destroy(), STREAM_READING_MS) : undefined;
  try {
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
  } catch (error) {
    if (!isStream) throw error;
  } finally {
    clearTimeout(patience);
  }
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks).toString() };
}
