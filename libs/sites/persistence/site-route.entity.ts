import type { Route } from '@seoforge/ai-providers';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('site_routes')
export class SiteRouteEntity {
  @PrimaryColumn('uuid', { name: 'site_id' })
  siteId!: string;

  @PrimaryColumn('text')
  name!: string;

  @Column('jsonb')
  route!: Route;
}
