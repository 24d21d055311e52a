import { Injectable, Logger } from '@nestjs/common';
import { isDatabaseUnavailable, Notifications, Transactions } from '@seoforge/database';
import { AppError, Clock } from '@seoforge/kernel';
import type { JobContext } from '@seoforge/queue';

import { hasEnded, type SiteAuditFailure } from '../domain/site-audit';
import { SiteAuditRepository, type SiteAuditEnd } from '../ports/site-audit-repository';
import { SITE_AUDIT_CANCELLED, SITE_AUDIT_ENDED } from '../site-audit.channels';
import { CrawlAndJudge } from './crawl-and-judge';

/** A job that failed for a passing reason is tried again until this attempt; fetches that fail are no failure of the job. */
const LAST_ATTEMPT_AFTER_FAILURE = 3;

const DEFECT: SiteAuditFailure = {
  code: 'internal',
  message: 'Something unexpected went wrong during the audit. It has been logged.',
};

const INTERRUPTED_TOO_OFTEN: SiteAuditFailure = {
  code: 'site_audit.interrupted',
  message: 'The audit was interrupted too often, by restarts of the service. Ask for it again.',
};

@Injectable()
export class RunSiteAudit {
  readonly #logger = new Logger(RunSiteAudit.name);

  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly crawlAndJudge: CrawlAndJudge,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
  ) {}

  /** Runs the audit to its end, good or bad. Throws only what the queue should try again. */
  async execute(auditId: string, job: JobContext): Promise<void> {
    const audit = await this.audits.findForWork(auditId);
    if (!audit || hasEnded(audit)) return;
    const cancelled = new AbortController();
    const unsubscribe = this.notifications.subscribe(SITE_AUDIT_CANCELLED, (id) => {
      if (id === auditId) cancelled.abort();
    });
    try {
      const signal = AbortSignal.any([job.signal, cancelled.signal]);
      await this.#end(auditId, await this.crawlAndJudge.execute(audit, signal));
    } catch (error) {
      if (cancelled.signal.aborted) return;
      if (!job.isLastAttempt && (job.signal.aborted || mayTryAgain(error, job.attempt))) throw error;
      if (!(error instanceof AppError) && !job.signal.aborted) this.#logger.error(error);
      const failure = job.signal.aborted ? INTERRUPTED_TOO_OFTEN : failureOf(error);
      await this.#end(auditId, { status: 'failed', failure });
    } finally {
      unsubscribe();
    }
  }

  async #end(auditId: string, end: SiteAuditEnd): Promise<void> {
    await this.transactions.run(async () => {
      await this.audits.end(auditId, end, this.clock.now());
      await this.notifications.publish(SITE_AUDIT_ENDED, auditId);
    });
  }
}

function mayTryAgain(error: unknown, attempt: number): boolean {
  if (isDatabaseUnavailable(error)) return true;
  const isPermanent = error instanceof AppError && !error.retryable;
  return !isPermanent && attempt < LAST_ATTEMPT_AFTER_FAILURE;
}

function failureOf(error: unknown): SiteAuditFailure {
  return error instanceof AppError ? { code: error.code, message: error.message } : DEFECT;
}
