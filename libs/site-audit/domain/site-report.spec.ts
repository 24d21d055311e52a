import type { Finding, PageAudit, Severity } from '@seoforge/seo';

import { reportFindings } from './site-report';

function finding(id: string, severity: Severity, ...evidence: readonly string[]): Finding {
  return { id, severity, message: `About ${id}.`, count: evidence.length, evidence };
}

function pageWith(url: string, ...findings: readonly Finding[]): PageAudit {
  return {
    summary: {
      requestedUrl: url,
      url,
      status: 200,
      redirects: [],
      depth: 0,
      fromSitemap: false,
      title: '',
      description: '',
      canonical: null,
      alternates: [],
      indexable: true,
      links: [],
      wordCount: 0,
      fingerprint: [],
    },
    findings,
    lighthouse: { score: 100, audits: [] },
  };
}

describe('reportFindings', () => {
  it('has one entry for a rule, with its pages and all that they fall short in', () => {
    const pages = [pageWith('/a', finding('alt', 'error', '1', '2')), pageWith('/b', finding('alt', 'error', '3'))];
    expect(reportFindings(pages, []).findings).toEqual([
      {
        ...finding('alt', 'error', '1', '2', '3'),
        scope: 'page',
        pageCount: 2,
        pages: ['/a', '/b'],
      },
    ]);
  });

  it('puts the gravest first, then the most frequent, then by name, and counts the rules', () => {
    const page = pageWith(
      '/a',
      finding('notice', 'notice', '1', '2', '3'),
      finding('b', 'warning', '1'),
      finding('a', 'warning', '1'),
      finding('many', 'warning', '1', '2'),
    );
    const { findings, counts } = reportFindings([page], [finding('site', 'error', '1')]);
    expect(findings.map(({ id }) => id)).toEqual(['site', 'many', 'a', 'b', 'notice']);
    expect(findings[0]).toMatchObject({ scope: 'site', pageCount: 0, pages: [] });
    expect(counts).toEqual({ error: 1, warning: 3, notice: 1 });
  });

  it('shows the first twenty places and pages, and counts all', () => {
    const pages = Array.from({ length: 30 }, (_, index) => pageWith(`/${index}`, finding('alt', 'error', 'x')));
    const [reported] = reportFindings(pages, []).findings;
    expect(reported).toMatchObject({ count: 30, pageCount: 30 });
    expect([reported?.pages.length, reported?.evidence.length]).toEqual([20, 20]);
  });
});
