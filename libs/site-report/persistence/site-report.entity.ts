import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ReportCheckpoint } from '../domain/report-checkpoint';
import type { SiteReport, SiteReportFailure, SiteReportProgress, SiteReportStatus } from '../domain/site-report';
import type { SiteReportResult } from '../domain/site-report-result';

@Entity('site_reports')
@Index('site_reports_by_site', ['siteId', 'id'])
@Index('site_reports_unfinished', ['siteId'], { unique: true, where: "status IN ('queued', 'running')" })
export class SiteReportEntity implements SiteReport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('integer', { name: 'most_posts', nullable: true })
  mostPosts!: number | null;

  @Column('text')
  status!: SiteReportStatus;

  @Column('jsonb')
  progress!: SiteReportProgress;

  @Column('jsonb', { nullable: true })
  checkpoint!: ReportCheckpoint | null;

  @Column('jsonb', { nullable: true })
  result!: SiteReportResult | null;

  @Column('jsonb', { nullable: true })
  failure!: SiteReportFailure | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
