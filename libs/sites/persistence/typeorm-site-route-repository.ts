import { Injectable } from '@nestjs/common';
import type { Route, RouteTable } from '@seoforge/ai-providers';
import { EntityManagers } from '@seoforge/database';

import { SiteRouteRepository } from '../ports/site-route-repository';
import { SiteRouteEntity } from './site-route.entity';

@Injectable()
export class TypeormSiteRouteRepository extends SiteRouteRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async routesOf(siteId: string): Promise<RouteTable> {
    const rows = await this.managers.current.find(SiteRouteEntity, { where: { siteId }, order: { name: 'ASC' } });
    return Object.fromEntries(rows.map(({ name, route }) => [name, route]));
  }

  async put(siteId: string, name: string, route: Route): Promise<void> {
    await this.managers.current.upsert(SiteRouteEntity, { siteId, name, route }, ['siteId', 'name']);
  }

  async remove(siteId: string, name: string): Promise<boolean> {
    const { affected } = await this.managers.current.delete(SiteRouteEntity, { siteId, name });
    return affected === 1;
  }
}
