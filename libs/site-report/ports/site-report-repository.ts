import type { ReportCheckpoint } from '../domain/report-checkpoint';
import type { SiteReport, SiteReportFailure, SiteReportProgress } from '../domain/site-report';
import type { SiteReportResult } from '../domain/site-report-result';

/** A report as lists show it: results are large. */
export type ListedSiteReport = Omit<SiteReport, 'checkpoint' | 'result' | 'failure'>;

export interface SiteReportPage {
  /** Newest first. */
  readonly items: readonly ListedSiteReport[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export type SiteReportEnd =
  | { readonly status: 'succeeded'; readonly progress: SiteReportProgress; readonly result: SiteReportResult }
  | { readonly status: 'failed'; readonly failure: SiteReportFailure }
  | { readonly status: 'cancelled' };

export abstract class SiteReportRepository {
  /** @returns false where the site has an unfinished report, in which case nothing is stored */
  abstract add(report: SiteReport): Promise<boolean>;

  /** The site's report, or null: another site's report does not exist for it. */
  abstract find(siteId: string, id: string): Promise<SiteReport | null>;

  /** The site's only report that has not ended. */
  abstract findUnfinished(siteId: string): Promise<SiteReport | null>;

  /** For the worker, which was handed the id by the queue. */
  abstract findForWork(id: string): Promise<SiteReport | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<SiteReportPage>;

  /** Says how far the report has come, and from where it may go on. @returns whether it is still to go on. */
  abstract advance(id: string, progress: SiteReportProgress, checkpoint: ReportCheckpoint, at: Date): Promise<boolean>;

  /** Forgets the checkpoint. @returns false when it had ended before, in which case nothing is changed. */
  abstract end(id: string, end: SiteReportEnd, at: Date): Promise<boolean>;

  /** Removes what has ended, but for the newest `kept` of the site. */
  abstract removeOld(siteId: string, kept: number): Promise<void>;
}
