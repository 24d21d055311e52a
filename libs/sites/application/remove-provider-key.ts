import { Injectable } from '@nestjs/common';
import { Vault } from '@seoforge/vault';

import { providerKeyNotFound } from '../sites.errors';
import { KnownProviderKeys } from './known-provider-keys';
import { providerKeyPlace } from './provider-key-place';

@Injectable()
export class RemoveProviderKey {
  constructor(
    private readonly vault: Vault,
    private readonly known: KnownProviderKeys,
  ) {}

  /**
   * From now on the site's calls to that provider are made with the installation's keys.
   * @throws AppError `site.provider_key_not_found`
   */
  async execute(siteId: string, provider: string): Promise<void> {
    // PostgreSQL has no text with this character, and refuses to look for it.
    const isRemoved = !provider.includes('\0') && (await this.vault.remove(providerKeyPlace(siteId, provider)));
    if (!isRemoved) throw providerKeyNotFound();
    this.known.forget(siteId);
  }
}
