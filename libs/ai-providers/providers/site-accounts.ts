import type { Secret } from '@seoforge/config';
import { newId, type Clock, type Events } from '@seoforge/kernel';

import type { Provider } from './provider';
import { ProviderAccount } from './provider-account';

/** Beyond it, the account that has been unused for longest is forgotten, with its connections. */
const MAX_ACCOUNTS = 1_000;

/** A key that a site has brought along. */
export interface SiteKey {
  readonly siteId: string;
  readonly key: Secret;
}

/** The accounts of sites at providers, each as long as the site's key stays the same. */
export class SiteAccounts {
  readonly #accounts = new Map<string, ProviderAccount>();

  constructor(
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** What a provider thinks of a site's key is its own account's matter: a new key begins afresh. */
  find(provider: Provider, { siteId, key }: SiteKey): ProviderAccount {
    const name = `${siteId}/${provider.name}`;
    const known = this.#accounts.get(name);
    const account = known && isBehind(known, key) ? known : this.#open(provider, { siteId, key });
    this.#accounts.delete(name);
    this.#accounts.set(name, account);
    const [oldest] = this.#accounts.keys();
    if (this.#accounts.size > MAX_ACCOUNTS && oldest !== undefined) this.#accounts.delete(oldest);
    return account;
  }

  #open(provider: Provider, { siteId, key }: SiteKey): ProviderAccount {
    return new ProviderAccount({ ...provider, keys: [key] }, this.clock, this.events, { id: newId(), siteId });
  }
}

function isBehind({ provider: { keys } }: ProviderAccount, key: Secret): boolean {
  return keys[0] === key || keys[0]?.reveal() === key.reveal();
}
