import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@seoforge/kernel';

import { faultsOfOrigins, normaliseOrigins, type Site, type SiteSettings } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';
import { siteInvalid } from '../sites.errors';

@Injectable()
export class CreateSite {
  constructor(
    private readonly sites: SiteRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `request.invalid` */
  async execute(
    name: string,
    { origins = [], rateLimits = {} }: Partial<Omit<SiteSettings, 'name'>> = {},
  ): Promise<Site> {
    const faults = faultsOfOrigins(origins);
    if (faults.length > 0) throw siteInvalid(faults);
    const site: Site = {
      id: newId(),
      name,
      origins: normaliseOrigins(origins),
      rateLimits,
      disabledAt: null,
      createdAt: this.clock.now(),
    };
    await this.sites.add(site);
    return site;
  }
}
