import { Injectable } from '@nestjs/common';
import { Notifications, RecentLookups } from '@seoforge/database';

import { API_KEY_CHANGED } from '../auth.channels';
import type { ApiKey } from '../domain/api-key';
import { ApiKeyRepository } from '../ports/api-key-repository';
import { AllowedAddresses } from './allowed-addresses';

const MOST_KEYS = 10_000;
/** How long it is remembered that there was such a key, though not what became of it. */
const REMEMBERED_MS = 600_000;

export interface KnownApiKey {
  readonly key: ApiKey;
  /** Null where it may be used from everywhere. */
  readonly addresses: AllowedAddresses | null;
}

/** Keys as they were a moment ago; a change is heard at once. */
@Injectable()
export class KnownApiKeys {
  readonly #recent = new RecentLookups<KnownApiKey>({
    lookUp: (hash) => this.#lookUp(hash),
    listen: () => {
      this.notifications.subscribe(API_KEY_CHANGED, (hash) => {
        this.#recent.expire(hash);
      });
    },
    most: MOST_KEYS,
  });
  readonly #rememberedUntilMs = new Map<string, number>();

  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly notifications: Notifications,
  ) {}

  find(hash: string): Promise<KnownApiKey | null> {
    return this.#recent.find(hash);
  }

  /** Whether there was such a key a few minutes ago, so that asking for it is no guess. */
  has(hash: string): boolean {
    return (this.#rememberedUntilMs.get(hash) ?? 0) > performance.now();
  }

  /** After a change in this process: the news of it comes a moment after the answer. */
  forget(keyId: string): void {
    this.#recent.expireWhere(({ key }) => key.id === keyId);
  }

  async #lookUp(hash: string): Promise<KnownApiKey | null> {
    const key = await this.keys.findByHash(hash);
    this.#rememberedUntilMs.delete(hash);
    if (!key) return null;
    const [oldest] = this.#rememberedUntilMs.keys();
    if (this.#rememberedUntilMs.size >= MOST_KEYS && oldest !== undefined) this.#rememberedUntilMs.delete(oldest);
    this.#rememberedUntilMs.set(hash, performance.now() + REMEMBERED_MS);
    const addresses = key.allowedAddresses.length > 0 ? new AllowedAddresses(key.allowedAddresses) : null;
    return { key, addresses };
  }
}
