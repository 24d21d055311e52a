import { Injectable } from '@nestjs/common';
import { Notifications, waitForNotification } from '@seoforge/database';

import { hasEnded } from '../domain/site-report';
import { SiteReportRepository } from '../ports/site-report-repository';
import { SITE_REPORT_ENDED } from '../site-report.channels';

@Injectable()
export class WaitForSiteReport {
  constructor(
    private readonly reports: SiteReportRepository,
    private readonly notifications: Notifications,
  ) {}

  /** @returns whether the report ended in time; waiting ends early when `signal` is aborted. */
  execute(siteId: string, id: string, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    const hasHappened = async (): Promise<boolean> => {
      const report = await this.reports.find(siteId, id);
      return report === null || hasEnded(report);
    };
    return waitForNotification(
      this.notifications,
      { channel: SITE_REPORT_ENDED, payload: id, hasHappened },
      timeoutMs,
      signal,
    );
  }
}
