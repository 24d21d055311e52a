import type { PageAudit } from '@seoforge/seo';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('site_audit_pages')
export class AuditedPageEntity {
  @PrimaryColumn('uuid', { name: 'audit_id' })
  auditId!: string;

  @PrimaryColumn('text', { name: 'requested_url' })
  requestedUrl!: string;

  /** The order in which pages were saved. */
  @Column('uuid')
  id!: string;

  @Column('jsonb')
  page!: PageAudit;
}
