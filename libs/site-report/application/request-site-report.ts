import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { PostIndex } from '@seoforge/posts';
import { JobQueue } from '@seoforge/queue';

import type { SiteReport } from '../domain/site-report';
import { SiteReportRepository } from '../ports/site-report-repository';
import { siteReportRunning } from '../site-report.errors';
import { RUN_SITE_REPORT } from '../site-report.jobs';

/** Older ones are removed when a new one is asked for. */
const KEPT_REPORTS = 20;

@Injectable()
export class RequestSiteReport {
  constructor(
    private readonly reports: SiteReportRepository,
    private readonly posts: PostIndex,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the report and the job that works on it, both or neither. A site has one unfinished report at most: whoever asks for the
   * same again is given that one.
   * @param mostPosts analyse so many at most, those that were changed last; null for all
   * @param id of the report: the one that the site has under this id is not asked for again
   * @throws AppError `site_report.running` where the unfinished one is another
   */
  execute(siteId: string, mostPosts: number | null, id = newId()): Promise<SiteReport> {
    return this.transactions.run(async () => {
      const requested = (await this.reports.find(siteId, id)) ?? (await this.#underWay(siteId, mostPosts));
      if (requested) return requested;
      const postCount = await this.posts.count(siteId);
      const report: SiteReport = {
        id,
        siteId,
        mostPosts,
        status: 'queued',
        progress: { stage: 'queued', postsDone: 0, postsTotal: Math.min(mostPosts ?? postCount, postCount) },
        checkpoint: null,
        result: null,
        failure: null,
        createdAt: this.clock.now(),
        startedAt: null,
        finishedAt: null,
      };
      if (!(await this.reports.add(report))) return await this.#overtaken(siteId, mostPosts);
      await this.reports.removeOld(siteId, KEPT_REPORTS);
      await this.queue.enqueue(RUN_SITE_REPORT, { reportId: id }, { groupId: siteId });
      return report;
    });
  }

  /** Somebody else asked at the same time, and was first. */
  async #overtaken(siteId: string, mostPosts: number | null): Promise<SiteReport> {
    const unfinished = await this.#underWay(siteId, mostPosts);
    if (!unfinished) throw siteReportRunning();
    return unfinished;
  }

  async #underWay(siteId: string, mostPosts: number | null): Promise<SiteReport | null> {
    const unfinished = await this.reports.findUnfinished(siteId);
    if (unfinished && unfinished.mostPosts !== mostPosts) throw siteReportRunning();
    return unfinished;
  }
}
