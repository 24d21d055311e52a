import type { ReportCheckpoint } from './report-checkpoint';
import type { SiteReportResult } from './site-report-result';

/** How it may end. */
export const SITE_REPORT_OUTCOMES = ['succeeded', 'failed', 'cancelled'] as const;

export type SiteReportStatus = 'queued' | 'running' | (typeof SITE_REPORT_OUTCOMES)[number];

/** How far a report has come. */
export interface SiteReportProgress {
  readonly stage: 'queued' | 'analysing' | 'comparing' | 'finished';
  readonly postsDone: number;
  /** Posts that are to be analysed, as far as is known. */
  readonly postsTotal: number;
}

/** Why a report ended without a result. */
export interface SiteReportFailure {
  readonly code: string;
  readonly message: string;
}

/** The order to report on a site's posts, and what became of it. */
export interface SiteReport {
  readonly id: string;
  readonly siteId: string;
  /** Analyse so many posts at most, those that were changed last; null for all. */
  readonly mostPosts: number | null;
  readonly status: SiteReportStatus;
  readonly progress: SiteReportProgress;
  /** From where a report goes on whose worker died; null before the first page of posts, and after the end. */
  readonly checkpoint: ReportCheckpoint | null;
  readonly result: SiteReportResult | null;
  readonly failure: SiteReportFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Whether nothing will become of the report any more. */
export function hasEnded({ status }: Pick<SiteReport, 'status'>): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
