import { Injectable } from '@nestjs/common';

import type { SiteReport } from '../domain/site-report';
import { SiteReportRepository, type SiteReportPage } from '../ports/site-report-repository';
import { siteReportNotFound } from '../site-report.errors';

@Injectable()
export class ReadSiteReports {
  constructor(private readonly reports: SiteReportRepository) {}

  /** @throws AppError `site_report.not_found` */
  async one(siteId: string, id: string): Promise<SiteReport> {
    const report = await this.reports.find(siteId, id);
    if (!report) throw siteReportNotFound();
    return report;
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<SiteReportPage> {
    return this.reports.list(siteId, limit, cursor);
  }
}
