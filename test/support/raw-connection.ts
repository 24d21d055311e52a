import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A plain connection to a server, for what no HTTP client sends. */
export class RawConnection {
  readonly #socket: Socket;
  readonly #closed: Promise<unknown>;
  #received = '';

  private constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname);
    this.#socket.setEncoding('latin1').on('data', (chunk: string) => (this.#received += chunk));
    // A reset by the server is an end like another.
    this.#socket.on('error', () => undefined);
    this.#closed = once(this.#socket, 'close').catch(() => undefined);
  }

  static async open(url: string): Promise<RawConnection> {
    const connection = new RawConnection(url);
    await once(connection.#socket, 'connect');
    return connection;
  }

  /** Sends lines as the head of a request. */
  head(...lines: readonly string[]): this {
    return this.send([...lines, '', ''].join('\r\n'));
  }

  send(bytes: string): this {
    if (this.#socket.writable) this.#socket.write(bytes, 'latin1');
    return this;
  }

  /** Sends `piece` every so many milliseconds until the server has had enough. */
  drip(piece: string, intervalMs: number): this {
    const timer = setInterval(() => this.send(piece), intervalMs);
    void this.#closed.then(() => {
      clearInterval(timer);
    });
    return this;
  }

  /** All that the server sent until it closed the connection. */
  async whole(): Promise<string> {
    await this.#closed;
    return this.#received;
  }

  /** The first answer, read as a client would, once the server has closed the connection; undefined if there was none. */
  async answer(): Promise<Response | undefined> {
    const [head = '', body] = (await this.whole()).split('\r\n\r\n', 2);
    const [status = '', ...fields] = head.split('\r\n');
    if (status === '') return undefined;
    const headers = fields.map((field): [string, string] => {
      const colon = field.indexOf(':');
      return [field.slice(0, colon), field.slice(colon + 1).trim()];
    });
    return new Response(body, { status: Number(status.split(' ')[1]), headers });
  }

  close(): void {
    this.#socket.destroy();
  }
}
