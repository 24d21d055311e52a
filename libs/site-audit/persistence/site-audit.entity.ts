import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { SiteAudit, SiteAuditFailure, SiteAuditProgress, SiteAuditStatus } from '../domain/site-audit';
import type { SiteReport } from '../domain/site-report';

@Entity('site_audits')
@Index('site_audits_by_site', ['siteId', 'id'])
export class SiteAuditEntity implements SiteAudit {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text', { name: 'start_url' })
  startUrl!: string;

  @Column('integer', { name: 'max_pages' })
  maxPages!: number;

  @Column('text')
  status!: SiteAuditStatus;

  @Column('jsonb')
  progress!: SiteAuditProgress;

  @Column('jsonb', { nullable: true })
  report!: SiteReport | null;

  @Column('jsonb', { nullable: true })
  failure!: SiteAuditFailure | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
