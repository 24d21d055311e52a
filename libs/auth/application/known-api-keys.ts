import { Injectable } from '@nestjs/common';
import { Notifications } from '@seoforge/database';

import { API_KEY_CHANGED } from '../auth.channels';
import type { ApiKey } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';

/** Bounds how long a revoked key works where the news of it was lost. */
const REMEMBERED_MS = 5_000;
const MAX_KEYS = 10_000;

interface KnownKey {
  readonly key: ApiKey;
  readonly untilMs: number;
}

/** Keys as they were a moment ago, so that not every request asks the database; a change there is heard at once. */
@Injectable()
export class KnownApiKeys {
  readonly #known = new Map<string, KnownKey>();
  #changes = 0;
  #isListening = false;

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly notifications: Notifications,
  ) {}

  async find(hash: string): Promise<ApiKey | null> {
    this.#listen();
    const known = this.#known.get(hash);
    if (known && known.untilMs > performance.now()) return known.key;
    const changesBefore = this.#changes;
    const key = await this.keys.findByHash(hash);
    this.#known.delete(hash);
    if (key && changesBefore === this.#changes) this.#remember(key);
    return key;
  }

  /** Not before the first key: programs that check none need no connection for it. */
  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.notifications.subscribe(API_KEY_CHANGED, (changed) => {
      this.#changes += 1;
      this.#known.delete(changed);
    });
  }

  #remember(key: ApiKey): void {
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MAX_KEYS && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(key.hash, { key, untilMs: performance.now() + REMEMBERED_MS });
  }
}
