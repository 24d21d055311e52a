import { Injectable } from '@nestjs/common';
import { mendingOf } from '@seoforge/content';
import { Notifications, Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';
import { PostIndex } from '@seoforge/posts';
import { attemptWork, JobQueue, type JobContext } from '@seoforge/queue';

import { MOST_NAMED_POSTS, NO_POSTS, withPost, type NamedPosts } from '../domain/reported-post';
import { hasEnded, type SiteReport, type SiteReportFailure } from '../domain/site-report';
import { resultOf } from '../domain/site-report-result';
import { SiteReportRepository, type SiteReportEnd } from '../ports/site-report-repository';
import { SITE_REPORT_CANCELLED, SITE_REPORT_ENDED } from '../site-report.channels';
import { siteReportEnded } from '../site-report.events';
import { RUN_SITE_REPORT } from '../site-report.jobs';
import { AnalyseIndex, doneIn } from './analyse-index';
import { FindOrphans, type Orphans } from './find-orphans';
import { JudgePost } from './judge-post';
import { SurveyIndex, type Survey } from './survey-index';

const LAST_ATTEMPT_AFTER_FAILURE = 3;
/** Then reports of other sites have their turn. */
const TURN_MS = 5 * 60_000;

const INTERRUPTED: SiteReportFailure = {
  code: 'site_report.interrupted',
  message: 'The report was interrupted too often, by restarts of the service. Ask for it again.',
};

@Injectable()
export class RunSiteReport {
  constructor(
    private readonly reports: SiteReportRepository,
    private readonly posts: PostIndex,
    private readonly surveyIndex: SurveyIndex,
    private readonly analyseIndex: AnalyseIndex,
    private readonly findOrphans: FindOrphans,
    private readonly judgePost: JudgePost,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly notifications: Notifications,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Works on the report for a turn, or to its end. Throws only what the queue should try again. */
  async execute(reportId: string, job: JobContext): Promise<void> {
    const report = await this.reports.findForWork(reportId);
    if (!report || hasEnded(report)) return;
    await attemptWork(job, {
      id: reportId,
      cancelChannel: SITE_REPORT_CANCELLED,
      notifications: this.notifications,
      lastAttemptAfterFailure: LAST_ATTEMPT_AFTER_FAILURE,
      perform: (signal) => this.#work(report, signal),
      fail: (failure) => this.#end(reportId, { status: 'failed', failure }),
      interrupted: INTERRUPTED,
    });
  }

  /** Ends a report whose every attempt was lost. */
  async abandon(reportId: string): Promise<void> {
    await this.#end(reportId, { status: 'failed', failure: INTERRUPTED });
  }

  async #work(report: SiteReport, signal: AbortSignal): Promise<void> {
    const { id: reportId, siteId } = report;
    const until = new Date(this.clock.now().getTime() + TURN_MS);
    const survey = await this.surveyIndex.execute(siteId, signal);
    const { isWhole, tally } = await this.analyseIndex.execute(report, survey, until, signal);
    if (!isWhole) {
      await this.queue.enqueue(RUN_SITE_REPORT, { reportId }, { groupId: siteId });
      return;
    }
    const orphans = await this.findOrphans.execute(siteId, MOST_NAMED_POSTS, signal);
    const result = resultOf(tally, survey.postCount, await this.#scored(siteId, orphans, survey), mendingOf);
    const postsDone = doneIn(tally);
    const progress = { stage: 'finished', postsDone, postsTotal: postsDone } as const;
    await this.#end(reportId, { status: 'succeeded', progress, result });
  }

  async #scored(siteId: string, { count, externalIds }: Orphans, survey: Survey): Promise<NamedPosts> {
    let named: NamedPosts = NO_POSTS;
    for (const externalId of externalIds) {
      const post = await this.posts.find(siteId, externalId);
      const judgement = post && (await this.judgePost.execute(post, survey));
      if (!judgement || !('judged' in judgement)) continue;
      const { url, title, seo } = judgement.judged;
      named = withPost(named, { externalId, url, title, score: seo.score });
    }
    return { ...named, count };
  }

  async #end(reportId: string, end: SiteReportEnd): Promise<void> {
    await this.transactions.run(async () => {
      const hasEndedNow = await this.reports.end(reportId, end, this.clock.now());
      await this.notifications.publish(SITE_REPORT_ENDED, reportId);
      if (!hasEndedNow) return;
      await this.transactions.afterCommit(() => {
        this.events.publish(siteReportEnded(reportId, end));
      });
    });
  }
}
