import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

import type { Fault } from './fault';
import { FaultyConnection } from './faulty-connection';

const REDIS_PORT = 6_379;

/** Stands between a client and a server that speaks over TCP, and does to their connections what networks do. */
export class FaultyProxy {
  readonly #connections = new Set<FaultyConnection>();
  readonly #target: URL;
  #server: Server | undefined;
  #port = 0;
  #fault: Fault | undefined;

  private constructor(targetUrl: string) {
    this.#target = new URL(targetUrl);
  }

  /** @param targetUrl with its port, unless that is Redis' own */
  static async start(targetUrl: string): Promise<FaultyProxy> {
    const proxy = new FaultyProxy(targetUrl);
    await proxy.#listen();
    return proxy;
  }

  /** The target's URL with this proxy's address; it stays the same. */
  get url(): string {
    const url = new URL(this.#target);
    url.hostname = '127.0.0.1';
    url.port = String(this.#port);
    return url.href;
  }

  /** From now on, instead of what was before. */
  async begin(fault: Fault): Promise<void> {
    await this.end();
    this.#fault = fault;
    if (fault.kind === 'refuse') await this.#close();
    else if (fault.kind === 'reset') this.#resetAll();
  }

  /** Lets everything through again, over connections that have lost nothing. */
  async end(): Promise<void> {
    this.#fault = undefined;
    if (!this.#server) await this.#listen();
  }

  async stop(): Promise<void> {
    await this.#close();
  }

  async #listen(): Promise<void> {
    this.#server = createServer((client) => {
      this.#join(client);
    }).listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async #close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    this.#resetAll();
    if (!server) return;
    server.close();
    await once(server, 'close');
  }

  #join(client: Socket): void {
    const target = { host: this.#target.hostname, port: Number(this.#target.port || REDIS_PORT) };
    const connection = new FaultyConnection(client, target, () => this.#fault);
    this.#connections.add(connection);
    client.once('close', () => this.#connections.delete(connection));
    if (this.#fault?.kind === 'reset') connection.reset();
  }

  #resetAll(): void {
    for (const connection of this.#connections) connection.reset();
  }
}
