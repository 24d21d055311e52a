import { Injectable } from '@nestjs/common';
import { Notifications, waitForNotification } from '@seoforge/database';

import { hasEnded } from '../domain/site-audit';
import { SiteAuditRepository } from '../ports/site-audit-repository';
import { SITE_AUDIT_ENDED } from '../site-audit.channels';

@Injectable()
export class WaitForSiteAudit {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly notifications: Notifications,
  ) {}

  /** @returns whether the audit ended in time; waiting ends early when `signal` is aborted. */
  execute(siteId: string, id: string, timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    const hasHappened = async (): Promise<boolean> => {
      const audit = await this.audits.find(siteId, id);
      return audit === null || hasEnded(audit);
    };
    return waitForNotification(
      this.notifications,
      { channel: SITE_AUDIT_ENDED, payload: id, hasHappened },
      timeoutMs,
      signal,
    );
  }
}
