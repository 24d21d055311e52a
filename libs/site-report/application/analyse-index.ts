import { Injectable } from '@nestjs/common';
import { AnalysisConfig } from '@seoforge/config';
import { Clock } from '@seoforge/kernel';
import { PostIndex, type PostSummary } from '@seoforge/posts';
import pLimit from 'p-limit';

import type { ReportCheckpoint } from '../domain/report-checkpoint';
import { NOTHING_TALLIED, withFailure, withJudgement, type TallyState } from '../domain/report-tally';
import type { SiteReport } from '../domain/site-report';
import { SiteReportRepository } from '../ports/site-report-repository';
import { siteReportNotFound } from '../site-report.errors';
import { JudgePost, type Judgement } from './judge-post';
import type { Survey } from './survey-index';

/** Posts between two checkpoints: some seconds of work. */
const PAGE_POSTS = 100;

/** Analyses the posts of a site page by page, and keeps what has come of it after each. */
@Injectable()
export class AnalyseIndex {
  constructor(
    private readonly reports: SiteReportRepository,
    private readonly posts: PostIndex,
    private readonly judgePost: JudgePost,
    private readonly clock: Clock,
    private readonly config: AnalysisConfig,
  ) {}

  /**
   * Goes on where an earlier run of the same report stopped, to the end, or to the page during which `until` passes. Rejects with the
   * signal's reason.
   */
  async execute(report: SiteReport, survey: Survey, until: Date, signal: AbortSignal): Promise<ReportCheckpoint> {
    let checkpoint = report.checkpoint ?? startOf(report, survey);
    while (!checkpoint.isWhole && this.clock.now() < until) {
      checkpoint = await this.#analysePage(report, checkpoint, survey, signal);
      await this.#keep(report, checkpoint);
    }
    return checkpoint;
  }

  async #analysePage(
    { siteId, mostPosts }: SiteReport,
    checkpoint: ReportCheckpoint,
    survey: Survey,
    signal: AbortSignal,
  ): Promise<ReportCheckpoint> {
    signal.throwIfAborted();
    const { items, nextCursor } = await this.posts.list(siteId, PAGE_POSTS, checkpoint.cursor);
    const room = (mostPosts ?? Infinity) - doneIn(checkpoint.tally);
    const chosen = items.filter(isChosen(checkpoint)).slice(0, room);
    const turns = pLimit(this.config.threadCount + 1);
    const judgements = await Promise.all(
      chosen.map(({ externalId }) =>
        turns(async () => {
          signal.throwIfAborted();
          const post = await this.posts.find(siteId, externalId);
          return post && (await this.judgePost.execute(post, survey));
        }),
      ),
    );
    const tally = judgements.reduce(withOutcome, checkpoint.tally);
    return { ...checkpoint, tally, cursor: nextCursor, isWhole: nextCursor === null };
  }

  /** A report that ended meanwhile, by being cancelled, is gone for this run. */
  async #keep({ id }: SiteReport, checkpoint: ReportCheckpoint): Promise<void> {
    const { isWhole, tally, postsTotal } = checkpoint;
    const stage = isWhole ? 'comparing' : 'analysing';
    const postsDone = doneIn(tally);
    const progress = { stage, postsDone, postsTotal: Math.max(postsTotal, postsDone) } as const;
    if (!(await this.reports.advance(id, progress, checkpoint, this.clock.now()))) throw siteReportNotFound();
  }
}

function startOf({ mostPosts }: SiteReport, { postCount, changedAtMs }: Survey): ReportCheckpoint {
  const postsTotal = Math.min(mostPosts ?? postCount, postCount);
  const oldestMs = postsTotal < postCount ? changedAtMs[postsTotal - 1] : undefined;
  const changedSince = oldestMs === undefined ? null : new Date(oldestMs).toISOString();
  return { cursor: null, isWhole: postCount === 0, changedSince, postsTotal, tally: NOTHING_TALLIED };
}

function isChosen({ changedSince }: ReportCheckpoint): (post: PostSummary) => boolean {
  const sinceMs = changedSince === null ? -Infinity : Date.parse(changedSince);
  return ({ updatedAt }) => updatedAt.getTime() >= sinceMs;
}

export function doneIn({ analysed, failed }: TallyState): number {
  return analysed + failed.count;
}

/** A post that was removed meanwhile leaves no trace. */
function withOutcome(tally: TallyState, outcome: Judgement | null): TallyState {
  if (outcome === null) return tally;
  return 'judged' in outcome ? withJudgement(tally, outcome.judged) : withFailure(tally, outcome.failed);
}
