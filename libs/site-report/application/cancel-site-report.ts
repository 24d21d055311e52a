import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';

import { SiteReportRepository } from '../ports/site-report-repository';
import { SITE_REPORT_CANCELLED, SITE_REPORT_ENDED } from '../site-report.channels';
import { siteReportHasEnded, siteReportNotFound } from '../site-report.errors';
import { siteReportEnded } from '../site-report.events';

@Injectable()
export class CancelSiteReport {
  constructor(
    private readonly reports: SiteReportRepository,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Takes effect at once, also in the middle of a page of posts.
   * @throws AppError `site_report.not_found`, `site_report.has_ended`
   */
  async execute(siteId: string, id: string): Promise<void> {
    await this.transactions.run(async () => {
      const report = await this.reports.find(siteId, id);
      if (!report) throw siteReportNotFound();
      const end = { status: 'cancelled' } as const;
      const cancelled = await this.reports.end(id, end, this.clock.now());
      if (!cancelled) throw siteReportHasEnded();
      await this.notifications.publish(SITE_REPORT_CANCELLED, id);
      await this.notifications.publish(SITE_REPORT_ENDED, id);
      await this.transactions.afterCommit(() => {
        this.events.publish(siteReportEnded(id, end));
      });
    });
  }
}
