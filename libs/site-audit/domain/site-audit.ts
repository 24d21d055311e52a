import type { SiteReport } from './site-report';

/** How it may end. */
export const SITE_AUDIT_OUTCOMES = ['succeeded', 'failed', 'cancelled'] as const;

export type SiteAuditStatus = 'queued' | 'running' | (typeof SITE_AUDIT_OUTCOMES)[number];

/** How far a crawl has come. */
export interface SiteAuditProgress {
  readonly stage: 'queued' | 'crawling' | 'finished';
  readonly pagesDone: number;
  /** Pages known so far, never more than asked for. */
  readonly pagesKnown: number;
}

/** Why an audit ended without a report. */
export interface SiteAuditFailure {
  readonly code: string;
  readonly message: string;
}

/** The order to audit one page, or a site from its start page on, and what became of it. */
export interface SiteAudit {
  readonly id: string;
  readonly siteId: string;
  readonly startUrl: string;
  /** 1 audits the one page. */
  readonly maxPages: number;
  readonly status: SiteAuditStatus;
  readonly progress: SiteAuditProgress;
  readonly report: SiteReport | null;
  readonly failure: SiteAuditFailure | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Whether nothing will become of the audit any more. */
export function hasEnded({ status }: Pick<SiteAudit, 'status'>): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
