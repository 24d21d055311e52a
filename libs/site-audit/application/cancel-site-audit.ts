import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';

import { SiteAuditRepository } from '../ports/site-audit-repository';
import { SITE_AUDIT_CANCELLED, SITE_AUDIT_ENDED } from '../site-audit.channels';
import { siteAuditHasEnded, siteAuditNotFound } from '../site-audit.errors';
import { siteAuditEnded } from '../site-audit.events';

@Injectable()
export class CancelSiteAudit {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /**
   * Takes effect at once, also in the middle of a fetch.
   * @throws AppError `site_audit.not_found`, `site_audit.has_ended`
   */
  async execute(siteId: string, id: string): Promise<void> {
    await this.transactions.run(async () => {
      const audit = await this.audits.find(siteId, id);
      if (!audit) throw siteAuditNotFound();
      const end = { status: 'cancelled' } as const;
      const cancelled = await this.audits.end(id, end, this.clock.now());
      if (!cancelled) throw siteAuditHasEnded();
      await this.notifications.publish(SITE_AUDIT_CANCELLED, id);
      await this.notifications.publish(SITE_AUDIT_ENDED, id);
      await this.transactions.afterCommit(() => {
        this.events.publish(siteAuditEnded(id, end));
      });
    });
  }
}
