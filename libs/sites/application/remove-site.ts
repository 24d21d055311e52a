import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';

import { SiteRepository } from '../ports/site-repository';
import { siteNotFound, siteStillEnabled } from '../sites.errors';
import { KnownSites } from './known-sites';

@Injectable()
export class RemoveSite {
  constructor(
    private readonly sites: SiteRepository,
    private readonly known: KnownSites,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Removes a disabled site with its keys, contents, secrets and books, for good.
   * @throws AppError `site.not_found`, `site.still_enabled`
   */
  async execute(id: string): Promise<void> {
    await this.transactions.run(async () => {
      const site = await this.sites.lock(id);
      if (!site) throw siteNotFound();
      if (!site.disabledAt) throw siteStillEnabled();
      await this.sites.remove(id);
      await this.transactions.afterCommit(() => {
        this.known.forget(id);
      });
    });
  }
}
