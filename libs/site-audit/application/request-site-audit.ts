import { Injectable } from '@nestjs/common';
import { SiteAuditConfig } from '@seoforge/config';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';
import { resolveWebAddress } from '@seoforge/seo';

import type { SiteAudit } from '../domain/site-audit';
import { SiteAuditRepository } from '../ports/site-audit-repository';
import { invalidSiteAuditUrl, tooManySiteAudits } from '../site-audit.errors';
import { RUN_SITE_AUDIT } from '../site-audit.jobs';

/** Older ones are removed when a new one is asked for. */
const KEPT_AUDITS = 50;

@Injectable()
export class RequestSiteAudit {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly config: SiteAuditConfig,
  ) {}

  /**
   * Stores the audit and the job that runs it, both or neither.
   * @param id of the audit: the one that the site has under this id is not asked for again
   * @throws AppError `site_audit.invalid_url`, `site_audit.too_many`
   */
  async execute(siteId: string, startUrl: string, maxPages: number, id = newId()): Promise<SiteAudit> {
    const address = resolveWebAddress(startUrl, startUrl);
    if (address === null) throw invalidSiteAuditUrl();
    const audit: SiteAudit = {
      id,
      siteId,
      startUrl: address,
      maxPages,
      status: 'queued',
      progress: { stage: 'queued', pagesDone: 0, pagesKnown: 1 },
      report: null,
      failure: null,
      createdAt: this.clock.now(),
      startedAt: null,
      finishedAt: null,
    };
    return this.transactions.run(async () => {
      const requested = await this.audits.find(siteId, id);
      if (requested) return requested;
      const { unfinishedLimit } = this.config;
      if ((await this.audits.countUnfinished(siteId)) >= unfinishedLimit) throw tooManySiteAudits(unfinishedLimit);
      await this.audits.add(audit);
      await this.audits.removeOld(siteId, KEPT_AUDITS);
      await this.queue.enqueue(RUN_SITE_AUDIT, { auditId: id }, { groupId: siteId });
      return audit;
    });
  }
}
