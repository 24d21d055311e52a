import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';

import { SiteRouteRepository } from '../ports/site-route-repository';
import { siteRouteNotFound } from '../sites.errors';
import { CachedSiteRoutes } from './cached-site-routes';

@Injectable()
export class RemoveSiteRoute {
  constructor(
    private readonly routes: SiteRouteRepository,
    private readonly cached: CachedSiteRoutes,
    private readonly transactions: Transactions,
  ) {}

  /**
   * From now on the installation's route holds for the site.
   * @throws AppError `site.route_not_found`
   */
  async execute(siteId: string, name: string): Promise<void> {
    // PostgreSQL has no text with this character, and refuses to look for it.
    if (name.includes('\0') || !(await this.routes.remove(siteId, name))) throw siteRouteNotFound();
    await this.transactions.afterCommit(() => this.cached.forget(siteId));
  }
}
