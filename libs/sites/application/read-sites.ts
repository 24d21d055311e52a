import { Injectable } from '@nestjs/common';

import type { Site } from '../domain/site';
import { SiteRepository, type SitePage } from '../ports/site-repository';
import { siteNotFound } from '../sites.errors';

@Injectable()
export class ReadSites {
  constructor(private readonly sites: SiteRepository) {}

  /** @throws AppError `site.not_found` */
  async one(id: string): Promise<Site> {
    const site = await this.sites.find(id);
    if (!site) throw siteNotFound();
    return site;
  }

  /** Newest first. */
  page(limit: number, cursor: string | null): Promise<SitePage> {
    return this.sites.list(limit, cursor);
  }
}
