/** What a crawl may take from a site, and from this service. */
export interface CrawlLimits {
  /** 1 to 500: pages stored before count too. */
  readonly maxPages: number;
  /** Clicks from the start page. */
  readonly maxDepth: number;
  /** Of one page, decompressed. */
  readonly maxPageBytes: number;
  /** Of everything that one run of the crawl receives. */
  readonly maxTotalBytes: number;
  /** Of one run of the crawl. */
  readonly maxDurationMs: number;
  /** To each host; a robots.txt may ask for fewer. */
  readonly requestsPerSecond: number;
  /** Links that are no crawled pages. */
  readonly maxLinkChecks: number;
}

export const DEFAULT_CRAWL_LIMITS: CrawlLimits = {
  maxPages: 100,
  maxDepth: 10,
  maxPageBytes: 4 * 1_024 * 1_024,
  maxTotalBytes: 256 * 1_024 * 1_024,
  maxDurationMs: 15 * 60_000,
  requestsPerSecond: 2,
  maxLinkChecks: 300,
};

/** The first bound that kept a crawl from going on. */
export type CrawlBound = 'max_pages' | 'max_depth' | 'max_total_bytes' | 'max_duration';
