import { Injectable } from '@nestjs/common';
import { SiteProviderKeys } from '@seoforge/ai-providers';
import { Secret } from '@seoforge/config';
import { Notifications } from '@seoforge/database';
import { SECRET_CHANGED, Vault } from '@seoforge/vault';

import { providerKeyPlace } from './provider-key-place';

/** Bounds how long a removed key is used where the news of it was lost. */
const REMEMBERED_MS = 5_000;
const MAX_SITES = 1_000;

interface KnownKeys {
  readonly keys: Promise<ReadonlyMap<string, Secret>>;
  readonly untilMs: number;
}

/** Sites' own keys as they were a moment ago, so that not every call asks the database; a change there is heard at once. */
@Injectable()
export class KnownProviderKeys extends SiteProviderKeys {
  readonly #known = new Map<string, KnownKeys>();
  #isListening = false;

  constructor(
    private readonly vault: Vault,
    private readonly notifications: Notifications,
  ) {
    super();
  }

  keysOf(siteId: string): Promise<ReadonlyMap<string, Secret>> {
    this.#listen();
    const known = this.#known.get(siteId);
    if (known && known.untilMs > performance.now()) return known.keys;
    const keys = this.#read(siteId);
    this.#remember(siteId, keys);
    return keys;
  }

  /** After a change. What is being read at that moment may be older, and is not remembered either. */
  forget(siteId: string): void {
    this.#known.delete(siteId.toLowerCase());
  }

  /** Not before the first call: programs that make none need no connection for it. */
  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    this.notifications.subscribe(SECRET_CHANGED, (ownerId) => {
      this.forget(ownerId);
    });
  }

  #remember(siteId: string, keys: Promise<ReadonlyMap<string, Secret>>): void {
    this.#known.delete(siteId);
    const [oldest] = this.#known.keys();
    if (this.#known.size >= MAX_SITES && oldest !== undefined) this.#known.delete(oldest);
    this.#known.set(siteId, { keys, untilMs: performance.now() + REMEMBERED_MS });
    keys.catch(() => {
      if (this.#known.get(siteId)?.keys === keys) this.#known.delete(siteId);
    });
  }

  async #read(siteId: string): Promise<ReadonlyMap<string, Secret>> {
    const summaries = await this.vault.list({ siteId }, 'provider_key');
    const keys = new Map<string, Secret>();
    for (const { name } of summaries) {
      const key = await this.vault.reveal(providerKeyPlace(siteId, name));
      if (key !== null) keys.set(name, new Secret(key));
    }
    return keys;
  }
}
