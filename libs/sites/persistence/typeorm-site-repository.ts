import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';

import type { Site } from '../domain/site';
import { SiteRepository } from '../ports/site-repository';
import { SiteEntity } from './site.entity';

@Injectable()
export class TypeormSiteRepository extends SiteRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(site: Site): Promise<void> {
    await this.managers.current.insert(SiteEntity, site);
  }

  find(id: string): Promise<Site | null> {
    return this.managers.current.findOneBy(SiteEntity, { id });
  }
}
