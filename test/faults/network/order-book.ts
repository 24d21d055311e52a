import { setTimeout as sleep } from 'node:timers/promises';

import { attempt, isSuccess, type Attempt } from './attempts';
import type { SiteClient } from './site-client';

const PAUSE_MS = 500;
const TARGET_WORDS = 150;

/** An article as far as it matters whether it was lost. */
interface Article {
  readonly id: string;
  readonly status: string;
  readonly error?: { readonly code: string };
}

/** Orders articles, each under an idempotency key of its own, and remembers what came of it. */
export class OrderBook {
  /** By the key of the order. */
  readonly #accepted = new Map<string, string>();
  readonly #unanswered = new Set<string>();
  readonly #doubled: string[] = [];
  #count = 0;

  constructor(private readonly client: SiteClient) {}

  get count(): number {
    return this.#count;
  }

  /** Of the article that was accepted last. */
  get lastId(): string {
    return [...this.#accepted.values()].at(-1) ?? '';
  }

  async place(): Promise<Attempt> {
    this.#count += 1;
    return this.#order(`order-${this.#count}`);
  }

  /** Orders again under the same key what was not answered with success, as a careful client does, until it is. */
  async repeatUnanswered(timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (this.#unanswered.size > 0 && Date.now() < deadline) {
      await Promise.all([...this.#unanswered].map((key) => this.#order(key)));
      if (this.#unanswered.size > 0) await sleep(PAUSE_MS);
    }
  }

  /** Waits until every accepted article has ended, as long as any of them makes progress. @returns what was lost or doubled */
  async judge(stuckAfterMs: number): Promise<readonly string[]> {
    let articles = await this.#readAll();
    let left = leftOf(articles);
    for (let movedAtMs = Date.now(); articles.some(isUnderWay) && Date.now() < movedAtMs + stuckAfterMs;) {
      await sleep(PAUSE_MS);
      articles = await this.#readAll();
      if (leftOf(articles) === left) continue;
      left = leftOf(articles);
      movedAtMs = Date.now();
    }
    const failed = articles.filter(({ status }) => status !== 'succeeded');
    return [
      ...[...this.#unanswered].map((key) => `${key} was never accepted`),
      ...this.#doubled.map((key) => `${key} has two articles`),
      ...failed.map(({ status, error }) => `an article ended as ${status} ${error?.code ?? ''}`),
    ];
  }

  async #order(key: string): Promise<Attempt> {
    this.#unanswered.add(key);
    const json = { keyphrase: `rain barrel ${key}`, targetWords: TARGET_WORDS };
    const { attempt: made, body } = await attempt('order', (signal) =>
      this.client.request('/api/v1/articles', { json, headers: { 'Idempotency-Key': key }, signal }),
    );
    if (!isSuccess(made)) return made;
    this.#unanswered.delete(key);
    const { id } = body as Article;
    if ((this.#accepted.get(key) ?? id) !== id) this.#doubled.push(key);
    this.#accepted.set(key, id);
    return made;
  }

  async #readAll(): Promise<readonly Article[]> {
    const articles: Article[] = [];
    for (const id of this.#accepted.values()) {
      const response = await this.client.request(`/api/v1/articles/${id}`);
      articles.push(response.ok ? ((await response.json()) as Article) : { id, status: `unread ${response.status}` });
    }
    return articles;
  }
}

/** What is known of those that have not ended; it changes with each step of theirs. */
function leftOf(articles: readonly Article[]): string {
  return JSON.stringify(articles.filter(isUnderWay));
}

function isUnderWay({ status }: Article): boolean {
  return status === 'queued' || status === 'running' || status.startsWith('unread');
}
