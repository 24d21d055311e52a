import type { Finding } from './finding';
import type { FetchedRedirect } from './fetched-page';
import type { LighthouseSeo } from './lighthouse/lighthouse-audit';

/** A link as the audit of a whole site needs it. */
export interface SummaryLink {
  readonly url: string;
  /** Whether any of the page's links to it lacks `rel="nofollow"`. */
  readonly followed: boolean;
}

/** A language version that a page names. */
export interface SummaryAlternate {
  readonly language: string;
  readonly url: string;
}

/** What the audit of a whole site needs to know of one page: plain data, fit to be stored. */
export interface PageSummary {
  readonly requestedUrl: string;
  readonly url: string;
  readonly status: number;
  readonly redirects: readonly FetchedRedirect[];
  readonly depth: number;
  readonly fromSitemap: boolean;
  readonly title: string;
  readonly description: string;
  /** The one address the page wants to be known under; null when it names none, or several. */
  readonly canonical: string | null;
  readonly alternates: readonly SummaryAlternate[];
  /** False when the page itself keeps search engines away. */
  readonly indexable: boolean;
  /** Distinct addresses, bounded. */
  readonly links: readonly SummaryLink[];
  readonly wordCount: number;
  readonly fingerprint: readonly number[];
}

/** What there is to say about one page by itself. */
export interface PageAudit {
  readonly summary: PageSummary;
  readonly findings: readonly Finding[];
  readonly lighthouse: LighthouseSeo;
}
