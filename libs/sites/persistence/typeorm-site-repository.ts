import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { LessThan } from 'typeorm';

import type { Site } from '../domain/site';
import { SiteRepository, type SitePage } from '../ports/site-repository';
import { SiteEntity } from './site.entity';

const MOST_ORIGINS = 100_000;

const ENABLED_ORIGINS = `
  SELECT DISTINCT origin FROM sites CROSS JOIN unnest(origins) AS origin WHERE disabled_at IS NULL LIMIT ${MOST_ORIGINS}`;

@Injectable()
export class TypeormSiteRepository extends SiteRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(site: Site): Promise<void> {
    await this.managers.current.insert(SiteEntity, { ...site, origins: [...site.origins] });
  }

  find(id: string): Promise<Site | null> {
    return this.managers.current.findOneBy(SiteEntity, { id });
  }

  async list(limit: number, cursor: string | null): Promise<SitePage> {
    const rows = await this.managers.current.find(SiteEntity, {
      where: cursor === null ? {} : { id: LessThan(cursor) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** Leaves rows that refer to the site free to be written meanwhile, as FOR UPDATE would not. */
  lock(id: string): Promise<Site | null> {
    return this.managers.current.findOne(SiteEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async update({ id, origins, ...changes }: Site): Promise<void> {
    await this.managers.current.update(SiteEntity, { id }, { ...changes, origins: [...origins] });
  }

  async remove(id: string): Promise<void> {
    await this.managers.current.delete(SiteEntity, { id });
  }

  async enabledOrigins(): Promise<readonly string[]> {
    const rows = await this.managers.current.query<{ origin: string }[]>(ENABLED_ORIGINS);
    return rows.map(({ origin }) => origin);
  }
}
