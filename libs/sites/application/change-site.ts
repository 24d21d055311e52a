import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock } from '@seoforge/kernel';

import { faultsOfOrigins, normaliseOrigins, type Site, type SiteSettings } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';
import { siteInvalid, siteNotFound } from '../sites.errors';
import { KnownSites } from './known-sites';

/** Members that are left out stay as they are; each other one is replaced as a whole. */
export interface SiteChange extends Partial<SiteSettings> {
  readonly disabled?: boolean;
}

@Injectable()
export class ChangeSite {
  constructor(
    private readonly sites: SiteRepository,
    private readonly known: KnownSites,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `request.invalid`, `site.not_found` */
  async execute(id: string, { name, origins, rateLimits, disabled }: SiteChange): Promise<Site> {
    const faults = faultsOfOrigins(origins ?? []);
    if (faults.length > 0) throw siteInvalid(faults);
    return this.transactions.run(async () => {
      const site = await this.sites.lock(id);
      if (!site) throw siteNotFound();
      const changed: Site = {
        ...site,
        name: name ?? site.name,
        origins: origins ? normaliseOrigins(origins) : site.origins,
        rateLimits: rateLimits ?? site.rateLimits,
        disabledAt: disabled === undefined ? site.disabledAt : this.#disabledAt(site, disabled),
      };
      await this.sites.update(changed);
      await this.transactions.afterCommit(() => {
        this.known.forget(id);
      });
      return changed;
    });
  }

  #disabledAt({ disabledAt }: Site, disabled: boolean): Date | null {
    return disabled ? (disabledAt ?? this.clock.now()) : null;
  }
}
