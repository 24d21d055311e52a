import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ModelRegistryModule, SiteRoutes } from '@seoforge/ai-providers';
import { CacheModule } from '@seoforge/cache';
import { Clock, SystemClock } from '@seoforge/kernel';

import { CachedSiteRoutes } from './application/cached-site-routes';
import { CreateSite } from './application/create-site';
import { ReadSiteRoutes } from './application/read-site-routes';
import { RemoveSiteRoute } from './application/remove-site-route';
import { SetSiteRoute } from './application/set-site-route';
import { SiteRouteEntity } from './persistence/site-route.entity';
import { SiteEntity } from './persistence/site.entity';
import { TypeormSiteRepository } from './persistence/typeorm-site-repository';
import { TypeormSiteRouteRepository } from './persistence/typeorm-site-route-repository';
import { SiteRepository } from './ports/site-repository';
import { SiteRouteRepository } from './ports/site-route-repository';

@Module({
  imports: [TypeOrmModule.forFeature([SiteEntity, SiteRouteEntity]), CacheModule, ModelRegistryModule],
  providers: [
    CreateSite,
    SetSiteRoute,
    RemoveSiteRoute,
    ReadSiteRoutes,
    CachedSiteRoutes,
    { provide: Clock, useClass: SystemClock },
    { provide: SiteRepository, useClass: TypeormSiteRepository },
    { provide: SiteRouteRepository, useClass: TypeormSiteRouteRepository },
    { provide: SiteRoutes, useExisting: CachedSiteRoutes },
  ],
  exports: [CreateSite, SetSiteRoute, RemoveSiteRoute, ReadSiteRoutes, SiteRepository, SiteRoutes],
})
export class SitesModule {}
