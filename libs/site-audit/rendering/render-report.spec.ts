import type { SiteAudit } from '../domain/site-audit';
import type { SiteReport } from '../domain/site-report';
import { renderReport } from './render-report';

const HOSTILE = `"'><script>alert(1)</script>&amp;`;

const AUDIT: SiteAudit = {
  id: '0198c5a0-0000-7000-8000-000000000001',
  siteId: '0198c5a0-0000-7000-8000-000000000002',
  startUrl: 'https://garden.example/?a=1&b=<2>',
  maxPages: 3,
  status: 'succeeded',
  progress: { stage: 'finished', pagesDone: 1, pagesKnown: 1 },
  report: null,
  failure: null,
  createdAt: new Date('2026-03-01T08:00:00.000Z'),
  startedAt: new Date('2026-03-01T08:00:01.000Z'),
  finishedAt: new Date('2026-03-01T08:00:02.000Z'),
};

const EMPTY: SiteReport = {
  pageCount: 1,
  stoppedBy: null,
  lighthouse: { score: null, audits: [] },
  counts: { error: 0, warning: 0, notice: 0 },
  findings: [],
  unreachable: [],
};

const FULL: SiteReport = {
  pageCount: 2,
  stoppedBy: 'max_pages',
  lighthouse: { score: 92, audits: [{ id: 'document-title', weight: 93 / 23, outcome: 'fail' }] },
  counts: { error: 1, warning: 2, notice: 0 },
  findings: [
    {
      id: 'title-missing',
      severity: 'error',
      message: 'A page needs a title.',
      count: 2,
      evidence: [HOSTILE],
      scope: 'page',
      pageCount: 1,
      pages: [`https://garden.example/${HOSTILE}`],
    },
  ],
  unreachable: [{ url: HOSTILE, code: 'fetch.timed_out' }],
};

describe('renderReport', () => {
  it('shows score, counts, findings with their pages, and what was not seen', () => {
    const page = renderReport(AUDIT, FULL);
    expect(page).toContain('<span class="score">92</span>');
    expect(page).toContain('<strong>1</strong> error</li>');
    expect(page).toContain('<strong>2</strong> warnings</li>');
    expect(page).toContain('<strong>0</strong> notices</li>');
    expect(page).toContain('<strong>2</strong> pages audited');
    expect(page).toContain('A page needs a title. <small>title-missing, 1 page</small>');
    expect(page).toContain('<td>document-title</td><td>4.04</td><td>fail</td>');
    expect(page).toContain('(max_pages)');
    expect(page).toContain(': fetch.timed_out</li>');
    expect(page).toContain('finished 2026-03-01T08:00:02.000Z');
  });

  it('says that nothing was found', () => {
    const page = renderReport(AUDIT, EMPTY);
    expect(page).toContain('Nothing was found.');
    expect(page).toContain('<span class="score">–</span>');
    expect(page).not.toContain('could not be fetched');
    expect(page).not.toContain('The crawl ended before');
  });

  it('lets nothing of the audited site become markup', () => {
    const page = renderReport(AUDIT, FULL);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<2>');
    expect(page.split('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;')).toHaveLength(4);
  });
});
