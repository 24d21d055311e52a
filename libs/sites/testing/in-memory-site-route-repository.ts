import type { Route, RouteTable } from '@seoforge/ai-providers';

import { SiteRouteRepository } from '../ports/site-route-repository';

export class InMemorySiteRouteRepository extends SiteRouteRepository {
  readonly #routes = new Map<string, Map<string, Route>>();

  async routesOf(siteId: string): Promise<RouteTable> {
    const routes = [...(this.#routes.get(siteId) ?? [])];
    return Object.fromEntries(routes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  async put(siteId: string, name: string, route: Route): Promise<void> {
    const routes = this.#routes.get(siteId) ?? new Map<string, Route>();
    this.#routes.set(siteId, routes.set(name, route));
  }

  async remove(siteId: string, name: string): Promise<boolean> {
    return this.#routes.get(siteId)?.delete(name) ?? false;
  }
}
