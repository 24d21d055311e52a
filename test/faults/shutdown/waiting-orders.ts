import { setTimeout as sleep } from 'node:timers/promises';

import type { SiteClient } from '../network/site-client';
import { follow, type Followed } from './follower';

/** What became of an order whose caller waited for the article and then followed it. */
export interface WaitedOrder {
  /** 200 or 201 where the article was written in time, 202 where the caller was sent away before. */
  readonly status: number | null;
  readonly followed: Followed | null;
  /** The article in the end: how it ended, and how many workers it took. */
  readonly article: { readonly status: string; readonly attempts: number } | null;
}

/** Orders articles every so often until it is stopped, each with a caller that waits for it. */
export class WaitingOrders {
  readonly #orders: Promise<WaitedOrder>[] = [];
  readonly #stopped = new AbortController();
  readonly #running: Promise<void>;

  constructor(
    private readonly client: SiteClient,
    pauseMs: number,
  ) {
    this.#running = this.#repeat(pauseMs);
  }

  place(count: number): void {
    for (let placed = 0; placed < count; placed += 1) this.#orders.push(this.#order());
  }

  /** @returns all of them, when the last article has ended. */
  async stop(): Promise<readonly WaitedOrder[]> {
    this.#stopped.abort();
    await this.#running;
    return Promise.all(this.#orders);
  }

  async #repeat(pauseMs: number): Promise<void> {
    while (!this.#stopped.signal.aborted) {
      this.place(1);
      await sleep(pauseMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
    }
  }

  async #order(): Promise<WaitedOrder> {
    try {
      const response = await this.client.request('/api/v1/articles', {
        json: { keyphrase: 'rain barrel', targetWords: 150 },
        headers: { Prefer: 'wait=60' },
      });
      const { id } = (await response.json()) as { id: string };
      const followed = await follow(this.client, id);
      const read = await this.client.request(`/api/v1/articles/${id}`);
      const article = (await read.json()) as WaitedOrder['article'];
      return { status: response.status, followed, article };
    } catch {
      return { status: null, followed: null, article: null };
    }
  }
}
