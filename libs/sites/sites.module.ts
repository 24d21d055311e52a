import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ModelRegistryModule, SiteProviderKeys, SiteRoutes } from '@seoforge/ai-providers';
import { CacheModule } from '@seoforge/cache';
import { Clock, SystemClock } from '@seoforge/kernel';
import { VaultModule } from '@seoforge/vault';

import { CachedSiteRoutes } from './application/cached-site-routes';
import { ChangeSite } from './application/change-site';
import { CreateSite } from './application/create-site';
import { KnownProviderKeys } from './application/known-provider-keys';
import { KnownSites } from './application/known-sites';
import { ReadProviderKeys } from './application/read-provider-keys';
import { ReadSiteRoutes } from './application/read-site-routes';
import { ReadSites } from './application/read-sites';
import { RemoveProviderKey } from './application/remove-provider-key';
import { RemoveSite } from './application/remove-site';
import { RemoveSiteRoute } from './application/remove-site-route';
import { SetProviderKey } from './application/set-provider-key';
import { SetSiteRoute } from './application/set-site-route';
import { SiteRouteEntity } from './persistence/site-route.entity';
import { SiteEntity } from './persistence/site.entity';
import { TypeormSiteRepository } from './persistence/typeorm-site-repository';
import { TypeormSiteRouteRepository } from './persistence/typeorm-site-route-repository';
import { SiteRepository } from './ports/site-repository';
import { SiteRouteRepository } from './ports/site-route-repository';

@Module({
  imports: [TypeOrmModule.forFeature([SiteEntity, SiteRouteEntity]), CacheModule, ModelRegistryModule, VaultModule],
  providers: [
    ChangeSite,
    CreateSite,
    KnownProviderKeys,
    KnownSites,
    ReadProviderKeys,
    ReadSites,
    RemoveProviderKey,
    RemoveSite,
    SetProviderKey,
    SetSiteRoute,
    RemoveSiteRoute,
    ReadSiteRoutes,
    CachedSiteRoutes,
    { provide: Clock, useClass: SystemClock },
    { provide: SiteRepository, useClass: TypeormSiteRepository },
    { provide: SiteRouteRepository, useClass: TypeormSiteRouteRepository },
    { provide: SiteProviderKeys, useExisting: KnownProviderKeys },
    { provide: SiteRoutes, useExisting: CachedSiteRoutes },
  ],
  exports: [
    ChangeSite,
    CreateSite,
    KnownSites,
    ReadProviderKeys,
    ReadSites,
    RemoveProviderKey,
    RemoveSite,
    SetProviderKey,
    SetSiteRoute,
    RemoveSiteRoute,
    ReadSiteRoutes,
    SiteProviderKeys,
    SiteRepository,
    SiteRoutes,
  ],
})
export class SitesModule {}
