import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { In, LessThan } from 'typeorm';

import type { ReportCheckpoint } from '../domain/report-checkpoint';
import type { SiteReport, SiteReportProgress } from '../domain/site-report';
import {
  SiteReportRepository,
  type ListedSiteReport,
  type SiteReportEnd,
  type SiteReportPage,
} from '../ports/site-report-repository';
import { SiteReportEntity } from './site-report.entity';

/** All but what is large. */
const LISTED: Readonly<Record<keyof ListedSiteReport, true>> = {
  ...{ id: true, siteId: true, mostPosts: true, status: true, progress: true },
  ...{ createdAt: true, startedAt: true, finishedAt: true },
};
const UNFINISHED = In(['queued', 'running']);

@Injectable()
export class TypeormSiteReportRepository extends SiteReportRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(report: SiteReport): Promise<boolean> {
    const inserted = await this.managers.current
      .createQueryBuilder()
      .insert()
      .into(SiteReportEntity)
      .values({ ...report })
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  find(siteId: string, id: string): Promise<SiteReport | null> {
    return this.managers.current.findOneBy(SiteReportEntity, { id, siteId });
  }

  findUnfinished(siteId: string): Promise<SiteReport | null> {
    return this.managers.current.findOneBy(SiteReportEntity, { siteId, status: UNFINISHED });
  }

  findForWork(id: string): Promise<SiteReport | null> {
    return this.managers.current.findOneBy(SiteReportEntity, { id });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<SiteReportPage> {
    const rows = await this.managers.current.find(SiteReportEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      select: LISTED,
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, progress: SiteReportProgress, checkpoint: ReportCheckpoint, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(SiteReportEntity)
      .set({ status: 'running', progress, checkpoint, startedAt: () => 'COALESCE(started_at, :at)' })
      .where({ id, status: UNFINISHED })
      .setParameter('at', at)
      .execute();
    return affected === 1;
  }

  async end(id: string, end: SiteReportEnd, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      SiteReportEntity,
      { id, status: UNFINISHED },
      { ...end, checkpoint: null, finishedAt: at },
    );
    return affected === 1;
  }

  async removeOld(siteId: string, kept: number): Promise<void> {
    await this.managers.current.query(
      `DELETE FROM site_reports
        WHERE site_id = $1 AND finished_at IS NOT NULL
          AND id NOT IN (SELECT id FROM site_reports WHERE site_id = $1 ORDER BY id DESC LIMIT $2)`,
      [siteId, kept],
    );
  }
}
