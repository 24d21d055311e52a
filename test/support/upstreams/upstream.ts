import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { answerAsAsked } from './answer-as-asked';
import type { Behaviour, RecordedRequest, Responder } from './behaviour';
import { Exchange } from './exchange';
import { perform } from './performance';
import type { WireFormat } from './wire-format';

/**
 * A local server that speaks the wire format of a vendor, does what it is told to each request, and remembers what it
 * was asked.
 */
export class Upstream<Body> {
  /** In the order in which they arrived. */
  readonly requests: RecordedRequest<Body>[] = [];
  private readonly queue: Behaviour[] = [];
  private respond: Responder<Body> | undefined;
  private readonly server = createServer((request, response) => {
    this.handle(request, response).catch(() => response.destroy());
  });

  private constructor(private readonly wire: WireFormat<Body>) {}

  static async start<Body>(wire: WireFormat<Body>): Promise<Upstream<Body>> {
    const upstream = new Upstream(wire);
    await new Promise<void>((resolve) => upstream.server.listen(0, '127.0.0.1', resolve));
    return upstream;
  }

  /** For the client's `baseUrl`. */
  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${this.wire.basePath}`;
  }

  /** What to do with the next requests, one each, before the responder is asked. */
  enqueue(...behaviours: readonly Behaviour[]): void {
    this.queue.push(...behaviours);
  }

  /** What to do with every request that finds the queue empty; `answerAsAsked` unless set. */
  respondWith(respond: Responder<Body>): void {
    this.respond = respond;
  }

  /** Forgets requests, queue and responder. */
  reset(): void {
    this.requests.length = 0;
    this.queue.length = 0;
    this.respond = undefined;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const exchange = new Exchange(response);
    const path = request.url ?? '';
    const body = (await json(request)) as Body;
    const { closedByClient } = exchange;
    const recorded: RecordedRequest<Body> = { path, headers: request.headers, body, closedByClient };
    this.requests.push(recorded);
    if (!this.wire.serves(path)) {
      exchange.json(404, this.wire.errorBody(404, { message: `No such path: ${path}` }));
      return;
    }
    const behaviour = this.queue.shift() ?? (await this.respond?.(recorded)) ?? answerAsAsked(this.wire, path, body);
    await perform(this.wire, behaviour, recorded, exchange);
  }
}
