/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { SearchQuery, SearchQueryRepository } from '@seoforge/keywords';
import { sampleQuery } from '@seoforge/keywords/testing';

/** What the contract needs of an implementation besides the port. */
export interface SearchQueryRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<SearchQueryRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-04-01T12:00:00.000Z');
const LATER = new Date('2026-04-02T12:00:00.000Z');
const WINTER = { from: '2026-01-01', to: '2026-03-31' };
const SPRING = { from: '2026-04-01', to: '2026-06-30' };
const SUMMER = { from: '2026-07-01', to: '2026-09-30' };
const PLENTY = 1_000;

/** What every implementation of SearchQueryRepository keeps to. */
export function describeSearchQueryRepositoryContract(name: string, harness: SearchQueryRepositoryHarness): void {
  describe(`${name} as a SearchQueryRepository`, () => {
    let queries: SearchQueryRepository;
    let siteId: string;

    beforeAll(async () => {
      queries = await harness.start();
    });
    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    function some(prefix: string, count: number, impressions = 100): SearchQuery[] {
      return Array.from({ length: count }, (_, place) =>
        sampleQuery({ query: `${prefix} ${place}`, impressions: impressions - place }),
      );
    }

    const topNames = async (): Promise<string[]> => (await queries.top(siteId, PLENTY)).map(({ query }) => query);

    it('gives back queries with their period, those that were shown most first, to their site alone', async () => {
      const rare = sampleQuery({ query: 'ชาเขียว', impressions: 7, clicks: 0, ctr: 0, position: 81.25 });
      const common = sampleQuery({
        query: '=HYPERLINK("x", \'y\')',
        impressions: 5_000_000_000,
        clicks: 3_000_000_000,
      });
      await queries.store(siteId, WINTER, [rare, common], NOON, PLENTY);
      const stranger = await harness.newSiteId();

      expect(await queries.top(siteId, PLENTY)).toEqual([
        { ...common, ...WINTER },
        { ...rare, ...WINTER },
      ]);
      expect(await queries.top(siteId, 1)).toHaveLength(1);
      expect(await queries.top(stranger, PLENTY)).toEqual([]);
      expect(await queries.named(stranger, [rare.query])).toEqual([]);
      expect(await queries.list(stranger, 10, null)).toEqual({ items: [], nextCursor: null });
    });

    it('finds queries by their names, whatever the case of the letters', async () => {
      await queries.store(siteId, WINTER, [sampleQuery({ query: 'Matcha Uji' }), ...some('tea', 3)], NOON, PLENTY);

      expect(await queries.named(siteId, ['matcha UJI', 'coffee', 'TEA 2'])).toMatchObject([
        { query: 'Matcha Uji' },
        { query: 'tea 2' },
      ]);
      expect(await queries.named(siteId, [])).toEqual([]);
    });

    it('takes what is in several periods from the latest one', async () => {
      await queries.store(siteId, SPRING, [sampleQuery({ impressions: 10 })], NOON, PLENTY);
      await queries.store(siteId, WINTER, [sampleQuery({ impressions: 900 })], LATER, PLENTY);

      expect(await queries.top(siteId, PLENTY)).toEqual([{ ...sampleQuery({ impressions: 10 }), ...SPRING }]);
      expect(await queries.named(siteId, ['green tea'])).toMatchObject([SPRING]);
    });

    it('puts queries of a period in place of those that it has, under the same id', async () => {
      const first = await queries.store(siteId, WINTER, some('tea', 3), NOON, PLENTY);
      const second = await queries.store(siteId, WINTER, [...some('tea', 2, 50), ...some('rye', 1)], LATER, PLENTY);

      expect(first).toEqual({ id: expect.any(String), replaced: 0 });
      expect(second).toEqual({ id: first.id, replaced: 2 });
      expect((await queries.list(siteId, 10, null)).items).toEqual([
        { id: first.id, ...WINTER, queries: 4, importedAt: LATER },
      ]);
      expect(await queries.named(siteId, ['tea 0'])).toMatchObject([{ impressions: 50 }]);
    });

    it('removes the periods that ended first where there is no room, and never the one that is stored', async () => {
      await queries.store(siteId, SPRING, some('spring', 3), NOON, 6);
      await queries.store(siteId, SUMMER, some('summer', 3), NOON, 6);
      const { replaced } = await queries.store(siteId, WINTER, some('winter', 2), LATER, 6);

      expect(replaced).toBe(3);
      expect((await topNames()).sort()).toEqual(['summer 0', 'summer 1', 'summer 2', 'winter 0', 'winter 1']);
    });

    it('keeps what was shown most where one period has more than there is room for', async () => {
      await queries.store(siteId, WINTER, some('low', 3, 10), NOON, 4);
      const { replaced } = await queries.store(siteId, WINTER, some('high', 3, 90), LATER, 4);

      expect(replaced).toBe(2);
      expect(await topNames()).toEqual(['high 0', 'high 1', 'high 2', 'low 0']);
    });

    it('leaves the periods of other sites where they are', async () => {
      const stranger = await harness.newSiteId();
      await queries.store(stranger, SPRING, some('foreign', 3), NOON, 3);
      await queries.store(siteId, SUMMER, some('own', 3), NOON, 3);

      expect(await queries.top(stranger, PLENTY)).toHaveLength(3);
    });

    it('lists periods, newest first, page by page', async () => {
      for (const period of [WINTER, SPRING, SUMMER]) await queries.store(siteId, period, some('tea', 1), NOON, PLENTY);
      const first = await queries.list(siteId, 2, null);
      const second = await queries.list(siteId, 2, first.nextCursor);

      expect([...first.items, ...second.items].map(({ from }) => from)).toEqual([
        SUMMER.from,
        SPRING.from,
        WINTER.from,
      ]);
      expect(second.nextCursor).toBeNull();
    });

    it("removes a period with its queries, and no other site's", async () => {
      const { id } = await queries.store(siteId, WINTER, some('tea', 2), NOON, PLENTY);

      expect(await queries.remove(await harness.newSiteId(), id)).toBe(false);
      expect(await queries.remove(siteId, newId())).toBe(false);
      expect(await queries.remove(siteId, id)).toBe(true);
      expect(await topNames()).toEqual([]);
    });
  });
}
