import type { WebFetch } from '@seoforge/http-fetch';
import type { Clock } from '@seoforge/kernel';

import { CrawlRun } from './crawl-run';
import type { CrawlRequest, CrawlSink } from './crawl-request';
import type { CrawlSummary } from './crawl-summary';
import { HostPace } from './host-pace';
import type { Sleep } from './sleep';

export interface SiteCrawlerOptions {
  readonly webFetch: WebFetch;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** What robots.txt files call this crawler: the first word of its user agent. */
  readonly product: string;
}

/**
 * Crawls one site, breadth first, as its robots.txt allows and no faster than asked for, and checks where its links lead. Pages go to
 * the sink as they come; a page that fails ends nothing.
 */
export class SiteCrawler {
  readonly #pace: HostPace;

  constructor(private readonly options: SiteCrawlerOptions) {
    this.#pace = new HostPace(options.clock, options.sleep);
  }

  /** Rejects with the signal's reason, with what the sink throws, and with defects alone. */
  async crawl(request: CrawlRequest, sink: CrawlSink): Promise<CrawlSummary> {
    return new CrawlRun(request, sink, this.#pace, this.options).execute();
  }
}
