import type { WebAnswer } from '@seoforge/http-fetch';
import { resolveWebAddress } from '@seoforge/seo';

import { SiteScope } from './address/site-scope';
import { pageAddress } from './address/page-address';
import { CrawlBudget } from './crawl-budget';
import type { CrawlRequest, CrawlSink, PageLinks } from './crawl-request';
import type { CrawlSummary } from './crawl-summary';
import { Frontier } from './frontier';
import type { HostPace } from './host-pace';
import { inParallel } from './in-parallel';
import { KnownLinks } from './known-links';
import { checkLinks } from './links/check-links';
import { pageFrom } from './page-answer';
import { PageVisitor } from './page-visitor';
import { RobotsFiles, type ReadRobotsFile } from './robots/robots-files';
import type { SiteCrawlerOptions } from './site-crawler';
import { SiteFetch } from './site-fetch';
import { readSiteFile } from './site-file';
import { readSitemaps, type Sitemaps } from './sitemap/read-sitemaps';

const PAGES_AT_ONCE = 2;
/** A site that asks for more time than this between requests gets this. */
const MAX_CRAWL_DELAY_SECONDS = 10;
/** Of a page that only a sitemap names: one step from the start, as the sitemap is. */
const SITEMAP_DEPTH = 1;

/** What a visit brought: an answer, or an error's code. */
type Visit = WebAnswer | { code: string };

/** One crawl, from its start page to its summary. */
export class CrawlRun {
  readonly #startedAtMs: number;
  readonly #siteFetch: SiteFetch;
  readonly #robots: RobotsFiles;
  readonly #budget: CrawlBudget;
  readonly #scope: SiteScope;
  readonly #visitor: PageVisitor;
  readonly #mayGoOn = (): boolean => this.#budget.mayGoOn();
  readonly #frontier = new Frontier();
  readonly #links = new KnownLinks();
  #sitemaps: Sitemaps = { files: [], urls: new Set(), isWhole: true };
  #siteUrl: string;
  #pages = 0;

  constructor(
    private readonly request: CrawlRequest,
    private readonly sink: CrawlSink,
    pace: HostPace,
    private readonly options: SiteCrawlerOptions,
  ) {
    const { limits, storedPages, signal = new AbortController().signal } = request;
    const { webFetch, clock, product } = options;
    this.#startedAtMs = clock.now().getTime();
    this.#siteUrl = pageAddress(new URL(request.startUrl).href);
    this.#siteFetch = new SiteFetch(webFetch, pace, 1_000 / limits.requestsPerSecond, signal);
    this.#robots = new RobotsFiles(this.#siteFetch, product.toLowerCase());
    this.#budget = new CrawlBudget(limits, storedPages.length, clock, () => this.#siteFetch.receivedBytes);
    this.#scope = new SiteScope(this.#siteUrl);
    this.#visitor = new PageVisitor({
      siteFetch: this.#siteFetch,
      robots: this.#robots,
      scope: this.#scope,
      frontier: this.#frontier,
      maxPageBytes: limits.maxPageBytes,
    });
  }

  async execute(): Promise<CrawlSummary> {
    const startUrl = this.#siteUrl;
    const start = this.#resume() ? undefined : await this.#visitStart();
    const robots = await this.#prepareSite();
    if (start !== undefined) await this.#take(start, startUrl, 0);
    await this.#crawlLevels();
    this.#frontier.add(this.#sitemaps.urls, SITEMAP_DEPTH);
    await this.#crawlLevels();
    return this.#summary(robots);
  }

  /** @returns whether the start page is among the pages of an earlier run. */
  #resume(): boolean {
    const { storedPages } = this.request;
    for (const { requestedUrl, url } of storedPages) {
      this.#scope.admit(url);
      this.#frontier.know(requestedUrl);
      this.#frontier.know(url);
    }
    for (const { requestedUrl, url, status, depth, links } of storedPages) {
      if (depth === 0) this.#siteUrl = url;
      this.#links.know(requestedUrl, { status, redirectedTo: url });
      this.#links.know(url, { status });
      this.#follow(links, depth);
    }
    return storedPages.some(({ depth }) => depth === 0);
  }

  async #visitStart(): Promise<Visit | undefined> {
    const startUrl = this.#siteUrl;
    this.#frontier.know(startUrl);
    if (!(await this.#visitor.mayVisit(startUrl)) || !this.#budget.takePage()) return undefined;
    const visit = await this.#visitor.visit(startUrl, true);
    if ('url' in visit && this.#scope.includes(visit.url)) this.#siteUrl = visit.url;
    return visit;
  }

  /** Reads what the site says to crawlers as a whole, at the place where its start page is. */
  async #prepareSite(): Promise<ReadRobotsFile> {
    const { host, origin } = new URL(this.#siteUrl);
    const robots = await this.#robots.of(this.#siteUrl);
    const { crawlDelaySeconds, sitemaps } = robots.rules;
    if (crawlDelaySeconds !== null) {
      this.#siteFetch.slowDown(host, Math.min(crawlDelaySeconds, MAX_CRAWL_DELAY_SECONDS) * 1_000);
    }
    const named = sitemaps.map((written) => resolveWebAddress(written, robots.url));
    this.#sitemaps = await readSitemaps(
      [...named.filter((address) => address !== null), `${origin}/sitemap.xml`],
      this.#scope,
      this.#siteFetch,
      this.#mayGoOn,
    );
    return robots;
  }

  async #crawlLevels(): Promise<void> {
    for (let level = this.#frontier.nextLevel(); level !== undefined; level = this.#frontier.nextLevel()) {
      const { depth, addresses } = level;
      if (!this.#budget.reaches(depth)) continue;
      await inParallel(addresses, PAGES_AT_ONCE, async (address) => {
        if (!(await this.#visitor.mayVisit(address)) || !this.#budget.takePage()) return;
        await this.#take(await this.#visitor.visit(address), address, depth);
      });
    }
  }

  /** Hands a page over, and notes where it leads. */
  async #take(visit: Visit, requestedUrl: string, depth: number): Promise<void> {
    const fromSitemap = this.#isInSitemap(requestedUrl) || ('url' in visit && this.#isInSitemap(visit.url));
    if ('code' in visit) {
      this.#pages += 1;
      this.#links.know(requestedUrl, { status: null, error: visit.code });
      await this.sink.failed({ url: requestedUrl, code: visit.code, depth, fromSitemap });
      return;
    }
    this.#note(visit, requestedUrl);
    const page = pageFrom(visit, { requestedUrl, depth, fromSitemap });
    if (page === null) {
      this.#budget.returnPage();
      return;
    }
    this.#pages += 1;
    const links = await this.sink.page(page, await this.#robots.of(page.url), this.#frontier.size);
    if (page.status < 300) this.#follow(links, depth);
  }

  #isInSitemap(address: string): boolean {
    return this.#sitemaps.urls.has(pageAddress(address));
  }

  #note({ url, status, headers, redirects }: WebAnswer, requestedUrl: string): void {
    const location = status >= 300 && status < 400 ? headers.get('location')?.[0] : undefined;
    const end = location === undefined ? url : (resolveWebAddress(location, url) ?? url);
    if (end === url) this.#links.know(url, { status });
    for (const known of [requestedUrl, url, ...redirects.map((redirect) => redirect.url)]) {
      if (known !== end) this.#links.know(known, { status, redirectedTo: end });
    }
  }

  #follow({ followed, named }: PageLinks, depth: number): void {
    this.#links.add(followed);
    this.#links.add(named.filter((address) => !this.#mayDoThings(address)));
    this.#frontier.add(
      followed.filter((link) => this.#scope.includes(link)),
      depth + 1,
    );
  }

  /** Links of the site that robots are told not to follow, with a query: they put into a cart, reply, log out. */
  #mayDoThings(address: string): boolean {
    return this.#scope.includes(address) && new URL(address).search !== '';
  }

  async #summary(robots: ReadRobotsFile): Promise<CrawlSummary> {
    const llmsTxt = await readSiteFile(new URL('/llms.txt', this.#siteUrl).href, this.#siteFetch);
    const unknown = this.#links.unknown();
    const { allowed, blocked } = await this.#allowedAmong(unknown, this.request.limits.maxLinkChecks);
    const checked = await checkLinks(allowed, this.#siteFetch, this.#mayGoOn);
    return {
      siteUrl: this.#siteUrl,
      pages: this.#pages,
      robots: {
        url: robots.url,
        status: robots.status,
        text: robots.text,
        error: robots.error,
        blockedUrls: [...this.#visitor.blockedUrls],
      },
      sitemaps: this.#sitemaps.files,
      sitemapUrls: [...this.#sitemaps.urls],
      sitemapsAreWhole: this.#sitemaps.isWhole,
      llmsTxt,
      linkChecks: new Map([...this.#links.checks(), ...checked]),
      uncheckedLinks: unknown.length - blocked - checked.size,
      receivedBytes: this.#siteFetch.receivedBytes,
      durationMs: this.options.clock.now().getTime() - this.#startedAtMs,
      stoppedBy: this.#budget.stoppedBy,
    };
  }

  /** The first links that may be asked for: of the site itself only those that its robots.txt allows. */
  async #allowedAmong(
    links: readonly string[],
    most: number,
  ): Promise<{ allowed: readonly string[]; blocked: number }> {
    const allowed: string[] = [];
    let blocked = 0;
    for (const link of links) {
      if (allowed.length >= most || !this.#mayGoOn()) break;
      if (!this.#scope.includes(link) || (await this.#visitor.mayVisit(link))) allowed.push(link);
      else blocked += 1;
    }
    return { allowed, blocked };
  }
}
