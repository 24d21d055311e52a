/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import { hasEnded, type SiteAudit, type SiteAuditEnd, type SiteAuditRepository } from '@seoforge/site-audit';

import { sampleSiteAudit, sampleSiteReport } from '../support/sample-site-audit';

/** What the contract needs of an implementation besides the port. */
export interface SiteAuditRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<SiteAuditRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-03-01T12:05:00.000Z');
const PROGRESS = { stage: 'crawling', pagesDone: 2, pagesKnown: 7 } as const;

const ENDS: readonly SiteAuditEnd[] = [
  { status: 'succeeded', progress: { stage: 'finished', pagesDone: 7, pagesKnown: 7 }, report: sampleSiteReport() },
  { status: 'failed', failure: { code: 'fetch.unreachable', message: 'The server cannot be reached.' } },
  { status: 'cancelled' },
];

/** What every implementation of SiteAuditRepository keeps to. */
export function describeSiteAuditRepositoryContract(name: string, harness: SiteAuditRepositoryHarness): void {
  describe(`${name} as a SiteAuditRepository`, () => {
    let audits: SiteAuditRepository;
    let siteId: string;

    beforeAll(async () => {
      audits = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    async function added(changes: Partial<SiteAudit> = {}): Promise<SiteAudit> {
      const audit = sampleSiteAudit(siteId, changes);
      await audits.add(audit);
      return audit;
    }

    it('gives back an audit as it was added, to its site alone', async () => {
      const audit = await added();
      const stranger = await harness.newSiteId();

      expect(await audits.find(siteId, audit.id)).toEqual(audit);
      expect(await audits.findForWork(audit.id)).toEqual(audit);
      expect(await audits.find(stranger, audit.id)).toBeNull();
      expect(await audits.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
      expect(await audits.findForWork(newId())).toBeNull();
    });

    it('lists audits newest first, page by page', async () => {
      const ids = [(await added()).id, (await added()).id, (await added()).id].reverse();
      const first = await audits.list(siteId, 2, null);
      const second = await audits.list(siteId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
      expect(second.nextCursor).toBeNull();
    });

    it('counts what has not ended', async () => {
      const { id } = await added();
      await added();
      expect(await audits.countUnfinished(siteId)).toBe(2);
      await audits.end(id, { status: 'cancelled' }, NOON);
      expect(await audits.countUnfinished(siteId)).toBe(1);
      expect(await audits.countUnfinished(await harness.newSiteId())).toBe(0);
    });

    it('remembers when the crawl began, however often it goes on', async () => {
      const { id } = await added();

      expect(await audits.advance(id, { ...PROGRESS, pagesDone: 0 }, NOON)).toBe(true);
      expect(await audits.advance(id, PROGRESS, LATER)).toBe(true);
      expect(await audits.find(siteId, id)).toMatchObject({ status: 'running', progress: PROGRESS, startedAt: NOON });
    });

    it.each(ENDS)('ends an audit that $status, once', async (end) => {
      const { id } = await added();

      expect(await audits.end(id, end, LATER)).toBe(true);
      const ended = await audits.find(siteId, id);
      expect(ended).toMatchObject({ ...end, finishedAt: LATER });
      expect(ended && hasEnded(ended)).toBe(true);
      expect(await audits.advance(id, PROGRESS, LATER)).toBe(false);
      for (const other of ENDS) expect(await audits.end(id, other, LATER)).toBe(false);
      expect(await audits.find(siteId, id)).toEqual(ended);
    });

    it('removes what is old and has ended, of that site alone', async () => {
      const old = await added();
      const unfinished = await added();
      const newest = await added();
      const elsewhere = await harness.newSiteId();
      const theirs = sampleSiteAudit(elsewhere);
      await audits.add(theirs);
      for (const { id } of [old, newest, theirs]) await audits.end(id, { status: 'cancelled' }, NOON);
      await audits.removeOld(siteId, 1);

      expect((await audits.list(siteId, 10, null)).items.map(({ id }) => id)).toEqual([newest.id, unfinished.id]);
      expect(await audits.find(elsewhere, theirs.id)).not.toBeNull();
    });
  });
}
