import { Injectable } from '@nestjs/common';
import { ModelRegistry } from '@seoforge/ai-providers';
import { Vault } from '@seoforge/vault';

import { SiteRepository } from '../ports/site-repository';
import { providerUnknown, siteNotFound } from '../sites.errors';
import { KnownProviderKeys } from './known-provider-keys';
import { providerKeyPlace } from './provider-key-place';

@Injectable()
export class SetProviderKey {
  constructor(
    private readonly sites: SiteRepository,
    private readonly vault: Vault,
    private readonly known: KnownProviderKeys,
    private readonly models: ModelRegistry,
  ) {}

  /**
   * From now on the site's live calls to that provider are made with this key alone.
   * @throws AppError `site.provider_unknown`, or `site.not_found`
   */
  async execute(siteId: string, provider: string, apiKey: string): Promise<void> {
    const providers = this.models.keyedProviders();
    if (!providers.includes(provider)) throw providerUnknown(providers);
    if (!(await this.sites.find(siteId))) throw siteNotFound();
    await this.vault.put(providerKeyPlace(siteId, provider), apiKey);
    this.known.forget(siteId);
  }
}
