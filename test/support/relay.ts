import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands between a client and a server that speaks over TCP, so that a test can take the server away and bring it back. */
export class Relay {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server: Server | undefined;
  #port = 0;
  #isSilent = false;

  private constructor(targetUrl: string) {
    this.#target = new URL(targetUrl);
  }

  static async start(targetUrl: string): Promise<Relay> {
    const relay = new Relay(targetUrl);
    await relay.bringBack();
    return relay;
  }

  /** The target's URL with this relay's address; it stays the same. */
  get url(): string {
    const url = new URL(this.#target);
    url.hostname = '127.0.0.1';
    url.port = String(this.#port);
    return url.href;
  }

  /** Cuts all connections and refuses new ones, as when the server has died. */
  async takeAway(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    for (const socket of this.#sockets) socket.destroy();
    if (!server) return;
    server.close();
    await once(server, 'close');
  }

  /** Keeps connections and lets nothing more through them, as when the server or the network hangs. */
  silence(): void {
    this.#isSilent = true;
  }

  /** Serves again after `takeAway` or `silence`; what was silenced meanwhile is lost. */
  async bringBack(): Promise<void> {
    this.#isSilent = false;
    if (this.#server) return;
    const server = createServer((client) => {
      this.#join(client);
    });
    this.#server = server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  #join(client: Socket): void {
    const upstream = connect(Number(this.#target.port || 6379), this.#target.hostname);
    this.#forward(client, upstream);
    this.#forward(upstream, client);
  }

  #forward(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('data', (chunk) => {
      if (!this.#isSilent) to.write(chunk);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      this.#sockets.delete(from);
      to.destroy();
    });
  }
}
