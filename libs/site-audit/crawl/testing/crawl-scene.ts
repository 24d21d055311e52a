import { createWebFetch, LocalSite, type LocalAnswer } from '../../../http-fetch/testing';
import { auditPage, type FetchedPage, type RobotsFile } from '@seoforge/seo';

import { DEFAULT_CRAWL_LIMITS, type CrawlLimits } from '../crawl-limits';
import type { CrawlRequest, FailedPage } from '../crawl-request';
import type { CrawlSummary } from '../crawl-summary';
import { linksOf } from '../page-links';
import { SiteCrawler } from '../site-crawler';

/** What came of a crawl. */
export interface Crawl {
  readonly summary: CrawlSummary;
  readonly pages: readonly FetchedPage[];
  readonly failed: readonly FailedPage[];
  /** Asked of a clock that moves by them alone. */
  readonly waitsMs: readonly number[];
}

export interface CrawlOptions extends Partial<Omit<CrawlRequest, 'limits'>> {
  readonly limits?: Partial<CrawlLimits>;
  readonly onPage?: () => void;
}

export const linksTo = (...paths: readonly string[]): string =>
  paths.map((path) => `<a href="${path}">to</a>`).join('');

export const plainText = (body: string, status = 200): LocalAnswer => ({
  status,
  headers: { 'content-type': 'text/plain' },
  body,
});

/** Two real servers: one whose site is crawled, and one that it links to. */
export class CrawlScene {
  private constructor(
    readonly site: LocalSite,
    readonly other: LocalSite,
  ) {}

  static async start(): Promise<CrawlScene> {
    return new CrawlScene(await LocalSite.start(), await LocalSite.start());
  }

  serve(answers: Readonly<Record<string, LocalAnswer>>): void {
    for (const [path, answer] of Object.entries(answers)) this.site.answers.set(path, answer);
  }

  /** How often a path of the site was fetched. */
  fetches(path: string): number {
    return this.site.requests.filter((request) => request === `GET ${path}`).length;
  }

  /** Addresses of the site without its origin. */
  pathsOf(urls: Iterable<string>): string[] {
    return [...urls].map((url) => url.replace(this.site.origin, ''));
  }

  async crawl({ limits = {}, onPage, ...request }: CrawlOptions = {}): Promise<Crawl> {
    const pages: FetchedPage[] = [];
    const failed: FailedPage[] = [];
    const waitsMs: number[] = [];
    let nowMs = 0;
    const webFetch = createWebFetch({
      userAgent: 'SEOForge/0.1',
      allowedPorts: [80],
      allowedPrivateHosts: [this.site.host, this.other.host],
      headersTimeoutMs: 200,
    });
    const crawler = new SiteCrawler({
      webFetch,
      clock: { now: () => new Date(nowMs) },
      sleep: async (waitMs, signal) => {
        signal.throwIfAborted();
        waitsMs.push(waitMs);
        nowMs += waitMs;
      },
      product: 'SEOForge',
    });
    const sink = {
      page: async (page: FetchedPage, robots: RobotsFile) => {
        pages.push(page);
        onPage?.();
        return linksOf(auditPage(page, robots, new Date(nowMs)).summary);
      },
      failed: async (page: FailedPage) => {
        failed.push(page);
      },
    };
    try {
      const start = { startUrl: `${this.site.origin}/`, storedPages: [], ...request };
      const summary = await crawler.crawl({ ...start, limits: { ...DEFAULT_CRAWL_LIMITS, ...limits } }, sink);
      return { summary, pages, failed, waitsMs };
    } finally {
      webFetch.onModuleDestroy();
    }
  }

  async stop(): Promise<void> {
    await Promise.all([this.site.stop(), this.other.stop()]);
  }
}
