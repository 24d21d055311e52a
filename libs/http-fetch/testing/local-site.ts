import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';

/** What a path answers: a text (HTML), more of an answer, or a listener that does what it likes. */
export type LocalAnswer =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string | string[]>>;
      readonly body?: string | Uint8Array;
    }
  | RequestListener;

/** A real HTTP server on this machine, whose answers may be changed at any time. */
export class LocalSite {
  /** Each request that came, as `GET /path`. */
  readonly requests: string[] = [];
  connections = 0;
  lastRequest: IncomingMessage | undefined;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
    readonly answers: Map<string, LocalAnswer>,
  ) {}

  static async start(answers: Readonly<Record<string, LocalAnswer>> = {}, tls?: ServerOptions): Promise<LocalSite> {
    const server = tls === undefined ? createServer() : createTlsServer(tls);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const scheme = tls === undefined ? 'http' : 'https';
    const site = new LocalSite(server, `${scheme}://127.0.0.1:${port}`, new Map(Object.entries(answers)));
    server.on('connection', () => (site.connections += 1));
    server.on('request', site.#answer);
    return site;
  }

  get port(): number {
    return Number(new URL(this.origin).port);
  }

  /** `host:port`, as configuration allows it. */
  get host(): string {
    return new URL(this.origin).host;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  readonly #answer: RequestListener = (request, response) => {
    this.requests.push(`${request.method} ${request.url}`);
    this.lastRequest = request;
    const answer = this.answers.get(request.url ?? '') ?? { status: 404, body: '' };
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}
