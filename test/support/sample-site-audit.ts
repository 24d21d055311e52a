import { newId } from '@seoforge/kernel';
import type { PageAudit } from '@seoforge/seo';
import type { SiteAudit, SiteReport } from '@seoforge/site-audit';

/** An audit that waits to be run. */
export function sampleSiteAudit(siteId: string, changes: Partial<SiteAudit> = {}): SiteAudit {
  return {
    id: newId(),
    siteId,
    startUrl: 'https://garden.example/',
    maxPages: 20,
    status: 'queued',
    progress: { stage: 'queued', pagesDone: 0, pagesKnown: 1 },
    report: null,
    failure: null,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    startedAt: null,
    finishedAt: null,
    ...changes,
  };
}

/** A page without a title. */
export function samplePageAudit(url = 'https://garden.example/'): PageAudit {
  return {
    summary: {
      requestedUrl: url,
      url,
      status: 200,
      redirects: [],
      depth: 0,
      fromSitemap: false,
      title: '',
      description: 'Rain barrels for every roof.',
      canonical: url,
      alternates: [],
      indexable: true,
      links: [{ url: 'https://garden.example/gutters', followed: true }],
      wordCount: 321,
      fingerprint: [],
    },
    findings: [
      {
        id: 'title-missing',
        severity: 'error',
        message: 'A page needs a title.',
        count: 1,
        evidence: ['There is none.'],
      },
    ],
    lighthouse: { score: 92, audits: [{ id: 'document-title', weight: 1, outcome: 'fail' }] },
  };
}

/** What came of auditing that page. */
export function sampleSiteReport(): SiteReport {
  const page = samplePageAudit();
  return {
    pageCount: 1,
    stoppedBy: null,
    lighthouse: page.lighthouse,
    counts: { error: 1, warning: 0, notice: 0 },
    findings: page.findings.map((finding) => ({ ...finding, scope: 'page', pageCount: 1, pages: [page.summary.url] })),
    unreachable: [{ url: 'https://garden.example/slow', code: 'fetch.timed_out' }],
  };
}
