import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@seoforge/kernel';

import { CreateSite } from './application/create-site';
import { SiteEntity } from './persistence/site.entity';
import { TypeormSiteRepository } from './persistence/typeorm-site-repository';
import { SiteRepository } from './ports/site-repository';

@Module({
  imports: [TypeOrmModule.forFeature([SiteEntity])],
  providers: [
    CreateSite,
    { provide: Clock, useClass: SystemClock },
    { provide: SiteRepository, useClass: TypeormSiteRepository },
  ],
  exports: [CreateSite, SiteRepository],
})
export class SitesModule {}
