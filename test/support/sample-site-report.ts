import { newId } from '@seoforge/kernel';
import type { SiteReport, SiteReportResult } from '@seoforge/site-report';

const NOBODY = { count: 0, posts: [] };
const TOTALS = {
  average: 40,
  ratings: { bad: 1, ok: 0, good: 0, notApplicable: 0 },
  byTen: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0],
};

/** A report that waits to be made. */
export function sampleSiteReport(siteId: string, changes: Partial<SiteReport> = {}): SiteReport {
  return {
    id: newId(),
    siteId,
    mostPosts: null,
    status: 'queued',
    progress: { stage: 'queued', postsDone: 0, postsTotal: 1 },
    checkpoint: null,
    result: null,
    failure: null,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    startedAt: null,
    finishedAt: null,
    ...changes,
  };
}

/** What came of reporting on one post whose text is too short. */
export function sampleSiteReportResult(): SiteReportResult {
  const post = { externalId: '7', url: 'https://garden.example/7', title: 'ปลูกกุหลาบ', score: 40 };
  return {
    indexed: 1,
    analysed: 1,
    failed: NOBODY,
    seo: TOTALS,
    readability: TOTALS,
    failingChecks: [{ scorecard: 'seo', check: 'textLength', bad: 1, ok: 0 }],
    fixes: [
      {
        kind: 'check',
        scorecard: 'seo',
        action: 'addWords',
        checks: ['textLength'],
        postCount: 1,
        posts: [post],
        gain: 17,
        effort: 'rewrite',
        howTo: 'Write more.',
        canBeImproved: true,
      },
    ],
    competing: { ...NOBODY, pairs: [] },
    nearDuplicates: { ...NOBODY, pairs: [] },
    orphans: { count: 1, posts: [post] },
    withoutKeyphrase: NOBODY,
  };
}
