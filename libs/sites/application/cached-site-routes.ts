import { Injectable } from '@nestjs/common';
import { SiteRoutes, type RouteTable } from '@seoforge/ai-providers';
import { Cache } from '@seoforge/cache';

import { SiteRouteRepository } from '../ports/site-route-repository';

/** A change made by another process, whose cache is not this one, is noticed after so long. */
const TIME_TO_LIVE_MS = 30_000;

/** A site's routes as every model call reads them. */
@Injectable()
export class CachedSiteRoutes extends SiteRoutes {
  constructor(
    private readonly repository: SiteRouteRepository,
    private readonly cache: Cache,
  ) {
    super();
  }

  routesOf(siteId: string): Promise<RouteTable> {
    return this.cache.getOrCompute(keyOf(siteId), TIME_TO_LIVE_MS, () => this.repository.routesOf(siteId));
  }

  /** After a change. */
  async forget(siteId: string): Promise<void> {
    await this.cache.delete(keyOf(siteId));
  }
}

function keyOf(siteId: string): string {
  return `site-routes:${siteId}`;
}
