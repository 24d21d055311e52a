import { Injectable } from '@nestjs/common';
import { Vault } from '@seoforge/vault';

import type { ProviderKey } from '../domain/provider-key';
import { SiteRepository } from '../ports/site-repository';
import { siteNotFound } from '../sites.errors';

@Injectable()
export class ReadProviderKeys {
  constructor(
    private readonly sites: SiteRepository,
    private readonly vault: Vault,
  ) {}

  /** Those that the site has brought along, by provider; never the keys themselves. @throws AppError `site.not_found` */
  async execute(siteId: string): Promise<readonly ProviderKey[]> {
    if (!(await this.sites.find(siteId))) throw siteNotFound();
    const summaries = await this.vault.list({ siteId }, 'provider_key');
    return summaries.map(({ name, hint, createdAt, updatedAt }) => ({ provider: name, hint, createdAt, updatedAt }));
  }
}
