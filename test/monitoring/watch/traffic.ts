import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { WatchedService } from './watched-service';

const BETWEEN_READS_MS = 50;
const READS_PER_CALL = 2;
const ANSWER_TIMEOUT_MS = 10_000;

/** Callers who read, and now and then ask a model, whatever they are answered. */
export class Traffic {
  readonly #over = new AbortController();
  readonly #done: Promise<void>;

  constructor(private readonly service: Pick<WatchedService, 'url' | 'apiKey'>) {
    this.#done = this.#call();
  }

  async stop(): Promise<void> {
    this.#over.abort();
    await this.#done;
  }

  async #call(): Promise<void> {
    for (let count = 0; !this.#over.signal.aborted; count += 1) {
      void this.#ask('/api/v1/posts');
      if (count % READS_PER_CALL === 0) {
        void this.#ask('/openai/v1/chat/completions', {
          model: 'openai/gpt-5.4-mini',
          messages: [{ role: 'user', content: `Tell me of pond ${randomUUID()}.` }],
        });
      }
      await sleep(BETWEEN_READS_MS);
    }
  }

  async #ask(path: string, body?: unknown): Promise<void> {
    const headers = { Authorization: `Bearer ${this.service.apiKey}`, 'Content-Type': 'application/json' };
    const signal = AbortSignal.any([this.#over.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]);
    const request =
      body === undefined ? { headers, signal } : { method: 'POST', body: JSON.stringify(body), headers, signal };
    await fetch(`${this.service.url}${path}`, request).then(
      (response) => response.arrayBuffer(),
      () => undefined,
    );
  }
}
