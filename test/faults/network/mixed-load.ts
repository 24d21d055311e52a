import { setTimeout as sleep } from 'node:timers/promises';

import { attempt, KINDS, type Attempt, type Kind } from './attempts';
import type { OrderBook } from './order-book';
import type { SiteClient } from './site-client';

const CONTENT = '<h2>Rain barrels</h2><p>A rain barrel keeps water for dry days. Put it under a gutter.</p>';

/** Starts requests of every kind at a steady pace, whether those before have been answered or not. */
export class MixedLoad {
  readonly attempts: Attempt[] = [];
  readonly #stopped = new AbortController();
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #running: Promise<unknown>;

  /** @param pausesMs between two requests of each kind */
  constructor(
    private readonly client: SiteClient,
    private readonly orders: OrderBook,
    pausesMs: Readonly<Record<Kind, number>>,
  ) {
    this.#running = Promise.all(KINDS.map((kind) => this.#repeat(kind, pausesMs[kind])));
  }

  /** Starts no more requests, and waits for the answers to those under way. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
    await Promise.all(this.#underWay);
  }

  async #repeat(kind: Kind, pauseMs: number): Promise<void> {
    // Not all kinds at once.
    for (let waitMs = Math.random() * pauseMs; await this.#pause(waitMs); waitMs = pauseMs) {
      const one = this.#request(kind).then((result) => this.attempts.push(result));
      this.#underWay.add(one);
      void one.finally(() => this.#underWay.delete(one));
    }
  }

  /** @returns false when the load is to stop. */
  async #pause(waitMs: number): Promise<boolean> {
    await sleep(waitMs, undefined, { signal: this.#stopped.signal }).catch(() => undefined);
    return !this.#stopped.signal.aborted;
  }

  async #request(kind: Kind): Promise<Attempt> {
    if (kind === 'order') return this.orders.place();
    const { attempt: made } = await attempt(kind, (signal) => this.#ask(kind, signal));
    return made;
  }

  #ask(kind: Exclude<Kind, 'order'>, signal: AbortSignal): Promise<Response> {
    switch (kind) {
      case 'analysis':
        return this.client.request('/api/v1/seo/analyses', { json: { content: CONTENT }, signal });
      case 'verify':
        return this.client.request('/api/v1/auth/verify', { signal });
      case 'list':
        return this.client.request('/api/v1/articles?limit=5', { signal });
      case 'poll':
        return this.client.request(`/api/v1/articles/${this.orders.lastId}`, { signal });
      case 'completion': {
        const messages = [{ role: 'user', content: 'How do I clean a rain barrel?' }];
        return this.client.request('/openai/v1/chat/completions', {
          json: { model: 'openai/gpt-5.4-mini', messages },
          signal,
        });
      }
    }
  }
}
