import { Injectable } from '@nestjs/common';
import { SiteProviderKeys } from '@seoforge/ai-providers';
import { Secret } from '@seoforge/config';
import { Notifications, RecentLookups } from '@seoforge/database';
import { SECRET_CHANGED, Vault } from '@seoforge/vault';

import { providerKeyPlace } from './provider-key-place';

const MOST_SITES = 1_000;
const NONE: ReadonlyMap<string, Secret> = new Map();

/** Sites' own keys as they were a moment ago; a change is heard at once. */
@Injectable()
export class KnownProviderKeys extends SiteProviderKeys {
  readonly #recent = new RecentLookups<ReadonlyMap<string, Secret>>({
    lookUp: (siteId) => this.#read(siteId),
    listen: () => {
      this.notifications.subscribe(SECRET_CHANGED, (ownerId) => {
        this.forget(ownerId);
      });
    },
    most: MOST_SITES,
  });

  constructor(
    private readonly vault: Vault,
    private readonly notifications: Notifications,
  ) {
    super();
  }

  async keysOf(siteId: string): Promise<ReadonlyMap<string, Secret>> {
    return (await this.#recent.find(siteId)) ?? NONE;
  }

  /** After a change. */
  forget(siteId: string): void {
    this.#recent.expire(siteId.toLowerCase());
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
