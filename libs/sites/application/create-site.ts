import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@seoforge/kernel';

import type { Site } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';

@Injectable()
export class CreateSite {
  constructor(
    private readonly sites: SiteRepository,
    private readonly clock: Clock,
  ) {}

  async execute(name: string): Promise<Site> {
    const site: Site = { id: newId(), name, createdAt: this.clock.now() };
    await this.sites.add(site);
    return site;
  }
}
