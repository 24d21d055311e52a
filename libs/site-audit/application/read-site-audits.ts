import { Injectable } from '@nestjs/common';

import type { SiteAudit } from '../domain/site-audit';
import { AuditedPageRepository, type AuditedPages } from '../ports/audited-page-repository';
import { SiteAuditRepository, type SiteAuditPage } from '../ports/site-audit-repository';
import { siteAuditNotFinished, siteAuditNotFound } from '../site-audit.errors';
import { renderReport } from '../rendering/render-report';

@Injectable()
export class ReadSiteAudits {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly auditedPages: AuditedPageRepository,
  ) {}

  /** @throws AppError `site_audit.not_found` */
  async one(siteId: string, id: string): Promise<SiteAudit> {
    const audit = await this.audits.find(siteId, id);
    if (!audit) throw siteAuditNotFound();
    return audit;
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<SiteAuditPage> {
    return this.audits.list(siteId, limit, cursor);
  }

  /**
   * The pages that were audited so far, each with its findings.
   * @throws AppError `site_audit.not_found`
   */
  async auditedPagesOf(siteId: string, id: string, limit: number, cursor: string | null): Promise<AuditedPages> {
    await this.one(siteId, id);
    return this.auditedPages.list(id, limit, cursor);
  }

  /**
   * The report as an HTML page for people.
   * @throws AppError `site_audit.not_found`, `site_audit.no_report`
   */
  async reportPage(siteId: string, id: string): Promise<string> {
    const audit = await this.one(siteId, id);
    if (audit.report === null) throw siteAuditNotFinished();
    return renderReport(audit, audit.report);
  }
}
