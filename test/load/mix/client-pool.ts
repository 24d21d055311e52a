import { setTimeout as sleep } from 'node:timers/promises';

import { ConnectedClient } from './connected-client';
import type { Random } from './random-choice';

/** Not all at once: no service has a thousand clients come in the same moment. */
const OPENED_AT_ONCE = 50;
const PAUSE_MS = 20;
/** Who has waited for longer has given up. */
const PATIENCE_MS = 10_000;

/** Clients that stay connected. A request goes to any that has none under way, or waits for the next one. */
export class ClientPool {
  readonly #idle: ConnectedClient[];
  readonly #waiting: ((client: ConnectedClient) => void)[] = [];

  private constructor(
    private readonly all: readonly ConnectedClient[],
    private readonly random: Random,
  ) {
    this.#idle = [...all];
  }

  static async connect(port: number, size: number, random: Random): Promise<ClientPool> {
    const clients = Array.from({ length: size }, () => new ConnectedClient(port));
    for (let start = 0; start < size; start += OPENED_AT_ONCE) {
      await Promise.all(clients.slice(start, start + OPENED_AT_ONCE).map((client) => client.open()));
      await sleep(PAUSE_MS);
    }
    return new ClientPool(clients, random);
  }

  /** @throws Error where no client was free in time, or what the work throws */
  async use<T>(work: (client: ConnectedClient) => Promise<T>): Promise<T> {
    const askedAtMs = performance.now();
    const client = this.#take() ?? (await new Promise<ConnectedClient>((resolve) => this.#waiting.push(resolve)));
    try {
      if (performance.now() - askedAtMs > PATIENCE_MS) throw new Error(`no client free within ${PATIENCE_MS} ms`);
      return await work(client);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(client);
      else this.#idle.push(client);
    }
  }

  close(): void {
    for (const client of this.all) client.close();
  }

  /** Any of them, so that all are used. */
  #take(): ConnectedClient | undefined {
    const place = Math.floor(this.random() * this.#idle.length);
    const taken = this.#idle[place];
    const last = this.#idle.pop();
    if (last && last !== taken) this.#idle[place] = last;
    return taken;
  }
}
