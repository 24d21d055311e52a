/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { AuditedPageRepository } from '@seoforge/site-audit';

import { samplePageAudit } from '../support/sample-site-audit';

/** What the contract needs of an implementation besides the port. */
export interface AuditedPageRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<AuditedPageRepository>;
  readonly stop: () => Promise<void>;
  /** Makes an audit that pages can belong to. */
  readonly newAuditId: () => Promise<string>;
}

const ADDRESSES = ['https://garden.example/b', 'https://garden.example/a', 'https://garden.example/c'] as const;

/** What every implementation of AuditedPageRepository keeps to. */
export function describeAuditedPageRepositoryContract(name: string, harness: AuditedPageRepositoryHarness): void {
  describe(`${name} as an AuditedPageRepository`, () => {
    let pages: AuditedPageRepository;
    let auditId: string;

    beforeAll(async () => {
      pages = await harness.start();
    });
    beforeEach(async () => {
      auditId = await harness.newAuditId();
    });
    afterAll(() => harness.stop());

    it('has no pages of an audit that has not begun', async () => {
      expect(await pages.load(auditId)).toEqual([]);
      expect(await pages.list(auditId, 10, null)).toEqual({ items: [], nextCursor: null });
    });

    it('gives back pages as they were saved, in that order, whole and in parts', async () => {
      const saved = ADDRESSES.map((url) => samplePageAudit(url));
      for (const page of saved) await pages.save(auditId, page);
      const first = await pages.list(auditId, 2, null);
      const second = await pages.list(auditId, 2, first.nextCursor);

      expect(await pages.load(auditId)).toEqual(saved);
      expect([...first.items, ...second.items]).toEqual(saved);
      expect(second.nextCursor).toBeNull();
    });

    it('keeps what was saved first of a page, and keeps audits apart', async () => {
      const page = samplePageAudit();
      await pages.save(auditId, page);
      await pages.save(auditId, { ...page, findings: [] });

      expect(await pages.load(auditId)).toEqual([page]);
      expect(await pages.load(await harness.newAuditId())).toEqual([]);
    });
  });
}
