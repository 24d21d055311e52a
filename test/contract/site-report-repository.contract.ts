/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import {
  hasEnded,
  NOTHING_TALLIED,
  type ReportCheckpoint,
  type SiteReport,
  type SiteReportEnd,
  type SiteReportRepository,
} from '@seoforge/site-report';

import { sampleSiteReport, sampleSiteReportResult } from '../support/sample-site-report';

/** What the contract needs of an implementation besides the port. */
export interface SiteReportRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<SiteReportRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const PROGRESS = { stage: 'analysing', postsDone: 2, postsTotal: 7 } as const;
const CHECKPOINT: ReportCheckpoint = {
  cursor: 'ชา',
  isWhole: false,
  changedSince: LATER.toISOString(),
  postsTotal: 7,
  tally: NOTHING_TALLIED,
};

const ENDS: readonly SiteReportEnd[] = [
  { status: 'succeeded', progress: { ...PROGRESS, stage: 'finished' }, result: sampleSiteReportResult() },
  { status: 'failed', failure: { code: 'site_report.interrupted', message: 'It was interrupted.' } },
  { status: 'cancelled' },
];

/** What every implementation of SiteReportRepository keeps to. */
export function describeSiteReportRepositoryContract(name: string, harness: SiteReportRepositoryHarness): void {
  describe(`${name} as a SiteReportRepository`, () => {
    let reports: SiteReportRepository;
    let siteId: string;

    beforeAll(async () => {
      reports = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    async function added(changes: Partial<SiteReport> = {}): Promise<SiteReport> {
      const report = sampleSiteReport(siteId, changes);
      expect(await reports.add(report)).toBe(true);
      return report;
    }

    async function ended(): Promise<SiteReport> {
      const report = await added();
      await reports.end(report.id, { status: 'cancelled' }, NOON);
      return report;
    }

    it('gives back a report as it was added, to its site alone', async () => {
      const report = await added({ mostPosts: 12 });
      const stranger = await harness.newSiteId();

      expect(await reports.find(siteId, report.id)).toEqual(report);
      expect(await reports.findForWork(report.id)).toEqual(report);
      expect(await reports.find(stranger, report.id)).toBeNull();
      expect(await reports.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
      expect(await reports.findForWork(newId())).toBeNull();
    });

    it('has one unfinished report a site at most', async () => {
      const first = await added();
      const second = sampleSiteReport(siteId);
      expect(await reports.add(second)).toBe(false);
      expect(await reports.find(siteId, second.id)).toBeNull();
      expect(await reports.findUnfinished(siteId)).toEqual(first);
      expect(await reports.findUnfinished(await harness.newSiteId())).toBeNull();

      await reports.end(first.id, { status: 'cancelled' }, NOON);
      expect(await reports.findUnfinished(siteId)).toBeNull();
      expect(await reports.add(second)).toBe(true);
    });

    it('lists reports newest first, page by page', async () => {
      const ids = [(await ended()).id, (await ended()).id, (await ended()).id].reverse();
      const first = await reports.list(siteId, 2, null);
      const second = await reports.list(siteId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
    });

    it('remembers when the report began, and from where it may go on', async () => {
      const { id } = await added();

      expect(await reports.advance(id, { ...PROGRESS, postsDone: 0 }, CHECKPOINT, NOON)).toBe(true);
      const checkpoint = { ...CHECKPOINT, cursor: null, isWhole: true, changedSince: null };
      expect(await reports.advance(id, PROGRESS, checkpoint, LATER)).toBe(true);
      expect(await reports.find(siteId, id)).toMatchObject({
        ...{ status: 'running', progress: PROGRESS, startedAt: NOON, checkpoint },
      });
    });

    it.each(ENDS)('ends a report that $status, once', async (end) => {
      const { id } = await added();
      await reports.advance(id, PROGRESS, CHECKPOINT, NOON);

      expect(await reports.end(id, end, LATER)).toBe(true);
      const report = await reports.find(siteId, id);
      expect(report).toMatchObject({ ...end, checkpoint: null, finishedAt: LATER });
      expect(report && hasEnded(report)).toBe(true);
      expect(await reports.advance(id, PROGRESS, CHECKPOINT, LATER)).toBe(false);
      for (const other of ENDS) expect(await reports.end(id, other, LATER)).toBe(false);
      expect(await reports.find(siteId, id)).toEqual(report);
    });

    it('removes what is old and has ended, of that site alone', async () => {
      const old = await ended();
      const newest = await ended();
      const elsewhere = await harness.newSiteId();
      const theirs = sampleSiteReport(elsewhere);
      await reports.add(theirs);
      await reports.end(theirs.id, { status: 'cancelled' }, NOON);
      const unfinished = await added();
      await reports.removeOld(siteId, 2);

      expect((await reports.list(siteId, 10, null)).items.map(({ id }) => id)).toEqual([unfinished.id, newest.id]);
      expect(await reports.find(siteId, old.id)).toBeNull();
      expect(await reports.find(elsewhere, theirs.id)).not.toBeNull();
    });
  });
}
