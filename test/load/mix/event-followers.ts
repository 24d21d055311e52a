import { Agent, get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often those who follow nothing look for an article that was ordered. */
const PAUSE_MS = 100;

interface Order {
  readonly id: string;
  readonly apiKey: string;
}

export interface FollowersOutcome {
  readonly streams: number;
  readonly events: number;
  /** Streams that were refused, or that ended before their article did. */
  readonly broken: number;
}

/** Clients that follow articles, each the next one that nobody follows yet, to its end. */
export class EventFollowers {
  readonly #agent: Agent;
  readonly #orders: Order[] = [];
  #outcome = { streams: 0, events: 0, broken: 0 };
  #isOver = false;
  readonly #following: Promise<unknown>;

  constructor(
    private readonly port: number,
    private readonly count: number,
  ) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: count });
    this.#following = Promise.all(Array.from({ length: count }, () => this.#follow()));
  }

  /** An article that was ordered just now; followed unless more wait for that than there are followers. */
  add(order: Order): void {
    this.#orders.push(order);
    if (this.#orders.length > this.count) this.#orders.shift();
  }

  /** Since it was asked last. */
  outcome(): FollowersOutcome {
    const outcome = this.#outcome;
    this.#outcome = { streams: 0, events: 0, broken: 0 };
    return outcome;
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    this.#agent.destroy();
    await this.#following;
  }

  async #follow(): Promise<void> {
    while (!this.#isOver) {
      const order = this.#orders.shift();
      if (order) await this.#followOne(order);
      else await sleep(PAUSE_MS);
    }
  }

  async #followOne({ id, apiKey }: Order): Promise<void> {
    this.#outcome.streams += 1;
    const headers = { authorization: `Bearer ${apiKey}`, accept: 'text/event-stream' };
    const path = `/api/v1/articles/${id}/events`;
    const isWhole = await new Promise<boolean>((resolve) => {
      get({ host: '127.0.0.1', port: this.port, path, headers, agent: this.#agent }, (response) => {
        void this.#readEvents(response).then(resolve);
      }).on('error', () => {
        resolve(false);
      });
    });
    if (!isWhole && !this.#isOver) this.#outcome.broken += 1;
  }

  /** @returns whether the news came to their end */
  async #readEvents(response: IncomingMessage): Promise<boolean> {
    let news = '';
    try {
      for await (const bytes of response) news += String(bytes);
    } catch {
      return false;
    }
    this.#outcome.events += news.match(/^event: /gm)?.length ?? 0;
    return response.statusCode === 204 || news.includes('event: ended');
  }
}
