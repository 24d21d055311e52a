import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { Exchange } from './exchange';
import type { ChatRequestBody, OpenAiBehaviour, OpenAiResponder, RecordedRequest } from './openai-behaviour';
import { answerAsAsked } from './openai-default-behaviour';
import { perform } from './openai-performance';

/**
 * A local server that speaks the wire format of OpenAI's chat completions, does what it is told to each request,
 * and remembers what it was asked.
 */
export class OpenAiUpstream {
  /** In the order in which they arrived. */
  readonly requests: RecordedRequest[] = [];
  private readonly queue: OpenAiBehaviour[] = [];
  private respond: OpenAiResponder = answerAsAsked;
  private readonly server = createServer((request, response) => {
    this.handle(request, response).catch(() => response.destroy());
  });

  static async start(): Promise<OpenAiUpstream> {
    const upstream = new OpenAiUpstream();
    await new Promise<void>((resolve) => upstream.server.listen(0, '127.0.0.1', resolve));
    return upstream;
  }

  /** For the client's `baseUrl`. */
  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
  }

  /** What to do with the next requests, one each, before the responder is asked. */
  enqueue(...behaviours: readonly OpenAiBehaviour[]): void {
    this.queue.push(...behaviours);
  }

  /** What to do with every request that finds the queue empty; `answerAsAsked` unless set. */
  respondWith(respond: OpenAiResponder): void {
    this.respond = respond;
  }

  /** Forgets requests, queue and responder. */
  reset(): void {
    this.requests.length = 0;
    this.queue.length = 0;
    this.respond = answerAsAsked;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(response);
    const path = request.url ?? '';
    const body = (await json(request)) as ChatRequestBody;
    const recorded: RecordedRequest = { path, headers: request.headers, body, closedByClient: exchange.closedByClient };
    this.requests.push(recorded);
    if (path !== '/v1/chat/completions')
      exchange.json(404, { error: { message: `No such path: ${path}`, code: null } });
    else await perform(this.queue.shift() ?? this.respond(recorded), body, exchange);
  }
}
