import type { SiteAudit, SiteAuditFailure, SiteAuditProgress } from '../domain/site-audit';
import type { SiteReport } from '../domain/site-report';

/** An audit as lists show it: reports are large. */
export type ListedSiteAudit = Omit<SiteAudit, 'report' | 'failure'>;

export interface SiteAuditPage {
  /** Newest first. */
  readonly items: readonly ListedSiteAudit[];
  /** Where the next page starts; null on the last one. */
  readonly nextCursor: string | null;
}

export type SiteAuditEnd =
  | { readonly status: 'succeeded'; readonly progress: SiteAuditProgress; readonly report: SiteReport }
  | { readonly status: 'failed'; readonly failure: SiteAuditFailure }
  | { readonly status: 'cancelled' };

export abstract class SiteAuditRepository {
  abstract add(audit: SiteAudit): Promise<void>;

  /** The site's audit, or null: another site's audit does not exist for it. */
  abstract find(siteId: string, id: string): Promise<SiteAudit | null>;

  /** For the worker, which was handed the id by the queue. */
  abstract findForWork(id: string): Promise<SiteAudit | null>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<SiteAuditPage>;

  /** How many of the site's audits have not ended. */
  abstract countUnfinished(siteId: string): Promise<number>;

  /** Says how far the crawl has come. @returns whether it is still to go on. */
  abstract advance(id: string, progress: SiteAuditProgress, at: Date): Promise<boolean>;

  /** @returns false when it had ended before, in which case nothing is changed. */
  abstract end(id: string, end: SiteAuditEnd, at: Date): Promise<boolean>;

  /** Removes what has ended, but for the newest `kept` of the site. */
  abstract removeOld(siteId: string, kept: number): Promise<void>;
}
