import { Injectable } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';
import { attemptWork, type JobContext } from '@seoforge/queue';

import { hasEnded, type SiteAuditFailure } from '../domain/site-audit';
import { SiteAuditRepository, type SiteAuditEnd } from '../ports/site-audit-repository';
import { SITE_AUDIT_CANCELLED, SITE_AUDIT_ENDED } from '../site-audit.channels';
import { siteAuditEnded } from '../site-audit.events';
import { CrawlAndJudge } from './crawl-and-judge';

/** Fetches that fail are no failure of the job. */
const LAST_ATTEMPT_AFTER_FAILURE = 3;

const INTERRUPTED: SiteAuditFailure = {
  code: 'site_audit.interrupted',
  message: 'The audit was interrupted too often, by restarts of the service. Ask for it again.',
};

@Injectable()
export class RunSiteAudit {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly crawlAndJudge: CrawlAndJudge,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Runs the audit to its end, good or bad. Throws only what the queue should try again. */
  async execute(auditId: string, job: JobContext): Promise<void> {
    const audit = await this.audits.findForWork(auditId);
    if (!audit || hasEnded(audit)) return;
    await attemptWork(job, {
      id: auditId,
      cancelChannel: SITE_AUDIT_CANCELLED,
      notifications: this.notifications,
      lastAttemptAfterFailure: LAST_ATTEMPT_AFTER_FAILURE,
      perform: async (signal) => this.#end(auditId, await this.crawlAndJudge.execute(audit, signal)),
      fail: (failure) => this.#end(auditId, { status: 'failed', failure }),
      interrupted: INTERRUPTED,
    });
  }

  /** Ends an audit whose every attempt was lost. */
  async abandon(auditId: string): Promise<void> {
    await this.#end(auditId, { status: 'failed', failure: INTERRUPTED });
  }

  async #end(auditId: string, end: SiteAuditEnd): Promise<void> {
    await this.transactions.run(async () => {
      const hasEndedNow = await this.audits.end(auditId, end, this.clock.now());
      await this.notifications.publish(SITE_AUDIT_ENDED, auditId);
      if (!hasEndedNow) return;
      await this.transactions.afterCommit(() => {
        this.events.publish(siteAuditEnded(auditId, end));
      });
    });
  }
}
