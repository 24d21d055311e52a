import { Injectable } from '@nestjs/common';
import { SiteAuditConfig } from '@seoforge/config';
import { Clock } from '@seoforge/kernel';
import { auditPage, auditSite, type FetchedPage, type PageAudit, type RobotsFile } from '@seoforge/seo';

import { DEFAULT_CRAWL_LIMITS } from '../crawl/crawl-limits';
import type { FailedPage, StoredPage } from '../crawl/crawl-request';
import type { CrawlSummary } from '../crawl/crawl-summary';
import { linksOf } from '../crawl/page-links';
import { SiteCrawler } from '../crawl/site-crawler';
import type { SiteAudit, SiteAuditProgress } from '../domain/site-audit';
import { reportFindings, type SiteReport } from '../domain/site-report';
import { AuditedPageRepository } from '../ports/audited-page-repository';
import { SiteAuditRepository, type SiteAuditEnd } from '../ports/site-audit-repository';
import { leadsElsewhere, noPageToAudit, siteAuditNotFound } from '../site-audit.errors';

/** One run over a site: fetch, judge and keep page by page, then judge the whole. */
@Injectable()
export class CrawlAndJudge {
  constructor(
    private readonly audits: SiteAuditRepository,
    private readonly auditedPages: AuditedPageRepository,
    private readonly crawler: SiteCrawler,
    private readonly clock: Clock,
    private readonly config: SiteAuditConfig,
  ) {}

  /** Goes on where an earlier run of the same audit stopped. Rejects with the signal's reason. */
  async execute(audit: SiteAudit, signal: AbortSignal): Promise<SiteAuditEnd> {
    const pages = [...(await this.auditedPages.load(audit.id))];
    const failed: FailedPage[] = [];
    await this.#advance(audit, pages.length, pages.length);
    const summary = await this.crawler.crawl(
      {
        startUrl: audit.startUrl,
        limits: {
          ...DEFAULT_CRAWL_LIMITS,
          maxPages: audit.maxPages,
          requestsPerSecond: this.config.requestsPerSecond,
        },
        storedPages: pages.map(storedPageOf),
        signal,
      },
      {
        page: async (fetched: FetchedPage, robots: RobotsFile, pagesKnown: number) => {
          const page = auditPage(fetched, robots, this.clock.now());
          await this.auditedPages.save(audit.id, page);
          pages.push(page);
          await this.#advance(audit, pages.length, pagesKnown);
          return linksOf(page.summary);
        },
        failed: (page: FailedPage) => {
          failed.push(page);
          return Promise.resolve();
        },
      },
    );
    const progress: SiteAuditProgress = { stage: 'finished', pagesDone: pages.length, pagesKnown: pages.length };
    return { status: 'succeeded', progress, report: reportOf(pages, failed, summary) };
  }

  /** An audit that ended meanwhile, by being cancelled, is gone for this run. */
  async #advance({ id, maxPages }: SiteAudit, pagesDone: number, known: number): Promise<void> {
    const pagesKnown = Math.min(maxPages, Math.max(known, pagesDone, 1));
    const goesOn = await this.audits.advance(id, { stage: 'crawling', pagesDone, pagesKnown }, this.clock.now());
    if (!goesOn) throw siteAuditNotFound();
  }
}

function storedPageOf({ summary }: PageAudit): StoredPage {
  const { requestedUrl, url, status, depth } = summary;
  return { requestedUrl, url, status, depth, links: linksOf(summary) };
}

/** The same pages make the same report, in whatever order they came. */
function inOrder(pages: readonly PageAudit[]): readonly PageAudit[] {
  return pages.toSorted(({ summary: left }, { summary: right }) => {
    return left.depth === right.depth ? (left.url < right.url ? -1 : 1) : left.depth - right.depth;
  });
}

/** @throws AppError `site_audit.leads_elsewhere`, or with the code of the start page when there is no page at all */
function reportOf(crawled: readonly PageAudit[], failed: readonly FailedPage[], summary: CrawlSummary): SiteReport {
  const pages = inOrder(crawled);
  const start = pages[0];
  if (start === undefined) throw noPageToAudit(failed[0]?.code ?? summary.robots.error);
  if (start.summary.status >= 300 && start.summary.status < 400) {
    throw leadsElsewhere(summary.linkChecks.get(start.summary.url)?.redirectedTo);
  }
  const site = auditSite({
    startUrl: summary.siteUrl,
    isWhole: summary.stoppedBy === null,
    pages: pages.map((page) => page.summary),
    robots: summary.robots,
    sitemaps: summary.sitemaps.filter(({ kind }) => kind !== null).map(({ url }) => url),
    sitemapUrls: summary.sitemapUrls,
    sitemapsAreWhole: summary.sitemapsAreWhole,
    llmsText: summary.llmsTxt,
    linkChecks: summary.linkChecks,
  });
  return {
    pageCount: pages.length,
    stoppedBy: summary.stoppedBy,
    lighthouse: start.lighthouse,
    ...reportFindings(pages, site),
    unreachable: failed
      .map(({ url, code }) => ({ url, code }))
      .toSorted((left, right) => (left.url < right.url ? -1 : 1)),
  };
}
