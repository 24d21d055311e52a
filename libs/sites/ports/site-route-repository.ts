import type { Route, RouteTable } from '@seoforge/ai-providers';

export abstract class SiteRouteRepository {
  abstract routesOf(siteId: string): Promise<RouteTable>;

  /** Adds the route, or replaces the one of that name. */
  abstract put(siteId: string, name: string, route: Route): Promise<void>;

  /** @returns whether there was one */
  abstract remove(siteId: string, name: string): Promise<boolean>;
}
