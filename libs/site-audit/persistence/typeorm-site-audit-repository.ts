import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { In, LessThan } from 'typeorm';

import type { SiteAudit, SiteAuditProgress } from '../domain/site-audit';
import {
  SiteAuditRepository,
  type ListedSiteAudit,
  type SiteAuditEnd,
  type SiteAuditPage,
} from '../ports/site-audit-repository';
import { SiteAuditEntity } from './site-audit.entity';

/** All but what is large. */
const LISTED: Readonly<Record<keyof ListedSiteAudit, true>> = {
  ...{ id: true, siteId: true, startUrl: true, maxPages: true, status: true, progress: true },
  ...{ createdAt: true, startedAt: true, finishedAt: true },
};
const UNFINISHED = In(['queued', 'running']);

@Injectable()
export class TypeormSiteAuditRepository extends SiteAuditRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(audit: SiteAudit): Promise<void> {
    await this.managers.current.insert(SiteAuditEntity, audit);
  }

  find(siteId: string, id: string): Promise<SiteAudit | null> {
    return this.managers.current.findOneBy(SiteAuditEntity, { id, siteId });
  }

  findForWork(id: string): Promise<SiteAudit | null> {
    return this.managers.current.findOneBy(SiteAuditEntity, { id });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SiteAuditPage> {
    const rows = await this.managers.current.find(SiteAuditEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      select: LISTED,
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  countUnfinished(siteId: string): Promise<number> {
    return this.managers.current.countBy(SiteAuditEntity, { siteId, status: UNFINISHED });
  }

  async advance(id: string, progress: SiteAuditProgress, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(SiteAuditEntity)
      .set({ status: 'running', progress, startedAt: () => 'COALESCE(started_at, :at)' })
      .where({ id, status: UNFINISHED })
      .setParameter('at', at)
      .execute();
    return affected === 1;
  }

  async end(id: string, end: SiteAuditEnd, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      SiteAuditEntity,
      { id, status: UNFINISHED },
      { ...end, finishedAt: at },
    );
    return affected === 1;
  }

  async removeOld(siteId: string, kept: number): Promise<void> {
    await this.managers.current.query(
      `DELETE FROM site_audits
        WHERE site_id = $1 AND finished_at IS NOT NULL
          AND id NOT IN (SELECT id FROM site_audits WHERE site_id = $1 ORDER BY id DESC LIMIT $2)`,
      [siteId, kept],
    );
  }
}
