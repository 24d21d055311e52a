import type { LinkCheck, RobotsFile } from '@seoforge/seo';

import type { CrawlBound } from './crawl-limits';
import type { SitemapFile } from './sitemap/read-sitemaps';

/** A text file of the site; the text is empty unless the status is 2xx. */
export interface SiteFile {
  readonly url: string;
  /** Null where there was no answer. */
  readonly status: number | null;
  readonly text: string;
}

/** What a crawl found beside the pages themselves. */
export interface CrawlSummary {
  /** Where the start page's redirects ended; the start itself where it could not be fetched. */
  readonly siteUrl: string;
  /** Handed over in this run, failed ones too. */
  readonly pages: number;
  readonly robots: RobotsFile & { readonly blockedUrls: readonly string[] };
  readonly sitemaps: readonly SitemapFile[];
  /** Addresses of the site that its sitemaps name. */
  readonly sitemapUrls: readonly string[];
  readonly sitemapsAreWhole: boolean;
  readonly llmsTxt: SiteFile;
  /** By a link's absolute address without fragment, those of crawled pages too. Links that were not reached are not in it. */
  readonly linkChecks: ReadonlyMap<string, LinkCheck>;
  readonly uncheckedLinks: number;
  readonly receivedBytes: number;
  readonly durationMs: number;
  /** Null where everything was crawled. */
  readonly stoppedBy: CrawlBound | null;
}
