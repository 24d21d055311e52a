import type { FetchedPage, RobotsFile } from '@seoforge/seo';

import type { CrawlLimits } from './crawl-limits';

/** Where a page leads, absolute. */
export interface PageLinks {
  /** To be crawled where they are pages of the site. */
  readonly followed: readonly string[];
  /** To be asked for only: links that are not to be followed, and other addresses that it names. */
  readonly named: readonly string[];
}

/** A page that an earlier run of the same crawl has handed over. */
export interface StoredPage extends Pick<FetchedPage, 'requestedUrl' | 'url' | 'status' | 'depth'> {
  readonly links: PageLinks;
}

export interface CrawlRequest {
  /** Absolute; http or https. */
  readonly startUrl: string;
  readonly limits: CrawlLimits;
  /** Not fetched again; their links are followed. */
  readonly storedPages: readonly StoredPage[];
  readonly signal?: AbortSignal;
}

/** A page that could not be fetched. */
export interface FailedPage {
  readonly url: string;
  /** Of an `AppError`, such as `fetch.timed_out`. */
  readonly code: string;
  readonly depth: number;
  readonly fromSitemap: boolean;
}

/** Where pages go, each as soon as it is there; the crawl waits until it is taken. */
export interface CrawlSink {
  /**
   * @param robots the one that holds for the page.
   * @param pagesKnown how many pages the crawl knows of, fetched or not.
   */
  page(page: FetchedPage, robots: RobotsFile, pagesKnown: number): Promise<PageLinks>;
  failed(page: FailedPage): Promise<void>;
}
