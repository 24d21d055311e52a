import { Injectable } from '@nestjs/common';
import { ModelRegistry, routeProblems, type Route } from '@seoforge/ai-providers';
import { Transactions } from '@seoforge/database';

import { SiteRepository } from '../ports/site-repository';
import { SiteRouteRepository } from '../ports/site-route-repository';
import { siteNotFound, siteRouteInvalid, tooManySiteRoutes } from '../sites.errors';
import { CachedSiteRoutes } from './cached-site-routes';

const MOST_ROUTES = 50;

@Injectable()
export class SetSiteRoute {
  constructor(
    private readonly sites: SiteRepository,
    private readonly routes: SiteRouteRepository,
    private readonly cached: CachedSiteRoutes,
    private readonly models: ModelRegistry,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Chooses the models that answer one kind of the site's calls.
   * @throws AppError `site.not_found`, `site.route_invalid` where a model is not served, or `site.too_many_routes`
   */
  async execute(siteId: string, name: string, route: Route): Promise<void> {
    const problems = routeProblems(name, route, this.models);
    if (problems.length > 0) throw siteRouteInvalid(problems);
    await this.transactions.run(async () => {
      if (!(await this.sites.lock(siteId))) throw siteNotFound();
      const names = Object.keys(await this.routes.routesOf(siteId));
      if (!names.includes(name) && names.length >= MOST_ROUTES) throw tooManySiteRoutes(MOST_ROUTES);
      await this.routes.put(siteId, name, route);
    });
    await this.transactions.afterCommit(() => this.cached.forget(siteId));
  }
}
