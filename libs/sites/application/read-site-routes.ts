import { Injectable } from '@nestjs/common';
import type { RouteTable } from '@seoforge/ai-providers';

import { SiteRepository } from '../ports/site-repository';
import { SiteRouteRepository } from '../ports/site-route-repository';
import { siteNotFound } from '../sites.errors';

@Injectable()
export class ReadSiteRoutes {
  constructor(
    private readonly sites: SiteRepository,
    private readonly routes: SiteRouteRepository,
  ) {}

  /**
   * The routes that the site has of its own, as they are stored.
   * @throws AppError `site.not_found`
   */
  async execute(siteId: string): Promise<RouteTable> {
    if (!(await this.sites.find(siteId))) throw siteNotFound();
    return this.routes.routesOf(siteId);
  }
}
