import type { RouteTable } from '../routes/route';

/** The routes that a site has of its own, in place of the installation's. */
export abstract class SiteRoutes {
  abstract routesOf(siteId: string): Promise<RouteTable>;
}
