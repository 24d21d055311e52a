import { newId } from '@seoforge/kernel';
import { ReadReceipts, ReadUsage, type ModelCall, type UsageGrouping, type UsageRow } from '@seoforge/usage';
import type { CallContext, ModelAttempt } from '@seoforge/ai-providers';

import { startUsage, type RunningUsage } from '../support/running-usage';
import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

const MARCH = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-01T00:00:00Z') };

describe('usage', () => {
  let usage: RunningUsage;
  let siteId: string;

  beforeAll(async () => {
    usage = await startUsage();
  });
  beforeEach(async () => {
    await usage.dataSource.query('DELETE FROM sites');
    siteId = await usage.newSite({ monthlyLimitMicroUsd: 1_000_000_000 });
  });
  afterAll(() => usage.stop());

  /** @param startedAt of all attempts */
  async function call(
    startedAt: string,
    attempts: readonly Partial<ModelAttempt>[] = [{}],
    context: Partial<CallContext> = {},
  ): Promise<string> {
    const ended = sampleCall(context.siteId ?? siteId, {
      context: { siteId, mode: 'live', purpose: 'article.section', ...context },
      attempts: attempts.map((attempt) => sampleAttempt({ startedAt: new Date(startedAt), ...attempt })),
    });
    await usage.accounts.settle(ended);
    return ended.id;
  }

  const read = (groupBy: UsageGrouping, ofSite: string | null = siteId): Promise<readonly UsageRow[]> =>
    usage.context.get(ReadUsage).execute({ siteId: ofSite, ...MARCH, groupBy });

  describe('summed up', () => {
    it('is nothing where there were no calls', async () => {
      expect(await read('day')).toEqual([]);
    });

    it('counts calls, not attempts, and adds up what all attempts took', async () => {
      await call('2026-03-05T10:00:00Z', [
        { outcome: 'failed', errorCode: 'provider.timeout', usage: { inputTokens: 7 }, costMicroUsd: 3 },
        {},
      ]);
      await call('2026-03-05T11:00:00Z', [
        { outcome: 'failed', errorCode: 'provider.timeout', costMicroUsd: null, usage: {} },
      ]);
      await call('2026-03-05T12:00:00Z', [{ isCached: true, costMicroUsd: 0, usage: {} }]);

      expect(await read('day')).toEqual([
        {
          key: '2026-03-05',
          calls: 3,
          failedCalls: 1,
          cachedCalls: 1,
          inputTokens: 127,
          cachedTokens: 20,
          outputTokens: 80,
          reasoningTokens: 32,
          costMicroUsd: 153,
          unknownCostCalls: 1,
        },
      ]);
    });

    it('holds what began in the period, its first moment included and its last not', async () => {
      for (const moment of [
        '2026-02-28T23:59:59.999Z',
        '2026-03-01T00:00:00Z',
        '2026-03-31T23:59:59.999Z',
        '2026-04-01T00:00:00Z',
      ]) {
        await call(moment);
      }

      expect((await read('day')).map(({ key, calls }) => [key, calls])).toEqual([
        ['2026-03-01', 1],
        ['2026-03-31', 1],
      ]);
    });

    it('has the models that were asked, the dearest first', async () => {
      await call('2026-03-05T10:00:00Z', [
        { outcome: 'failed', provider: 'anthropic', model: 'claude-sonnet-5', costMicroUsd: 900 },
        { costMicroUsd: 100 },
      ]);

      expect((await read('model')).map(({ key, calls, failedCalls }) => [key, calls, failedCalls])).toEqual([
        ['anthropic/claude-sonnet-5', 1, 1],
        ['openai/gpt-5.4-mini', 1, 0],
      ]);
    });

    it('has the routes', async () => {
      await call('2026-03-05T10:00:00Z', [{}], { purpose: 'chat' });
      await call('2026-03-05T10:00:00Z', [{ costMicroUsd: 151 }], { purpose: 'article.outline' });

      expect((await read('route')).map(({ key }) => key)).toEqual(['article.outline', 'chat']);
    });

    it('shows a site its own calls, and all calls where no site is named', async () => {
      const other = await usage.newSite();
      await call('2026-03-05T10:00:00Z');
      await call('2026-03-05T10:00:00Z', [{ costMicroUsd: 1 }], { siteId: other });

      expect((await read('site')).map(({ key }) => key)).toEqual([siteId]);
      expect((await read('site', other)).map(({ key }) => key)).toEqual([other]);
      expect((await read('site', null)).map(({ key }) => key)).toEqual([siteId, other]);
    });

    it('holds what an older version of this program entered', async () => {
      await usage.dataSource.query(
        `INSERT INTO model_calls (id, site_id, purpose, provider, model, outcome, duration_ms, created_at)
         SELECT gen_random_uuid(), $1, 'chat', 'openai', 'gpt-5.4-mini', 'succeeded', 5, '2026-03-07'
         FROM generate_series(1, 2)`,
        [siteId],
      );

      expect(await read('day')).toMatchObject([{ calls: 2, failedCalls: 0, unknownCostCalls: 2 }]);
    });
  });

  describe('in receipts', () => {
    const pages = async (limit: number, ofSite: string | null = siteId): Promise<ModelCall[][]> => {
      const found: ModelCall[][] = [];
      let cursor: string | null = null;
      do {
        const page: { rows: readonly ModelCall[]; nextCursor: string | null } = await usage.context
          .get(ReadReceipts)
          .page({ siteId: ofSite, ...MARCH, limit, cursor });
        found.push([...page.rows]);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    };

    it('has each attempt once, newest first, however the pages are cut', async () => {
      const calls = [];
      for (const moment of ['05T10:00:00.001Z', '05T10:00:00.002Z', '06T10:00:00Z']) {
        calls.unshift(await call(`2026-03-${moment}`));
      }

      for (const limit of [1, 2, 3, 4]) {
        expect((await pages(limit)).flat().map(({ callId }) => callId)).toEqual(calls);
      }
      expect((await pages(2)).map((rows) => rows.length)).toEqual([2, 1]);
      expect((await pages(3)).map((rows) => rows.length)).toEqual([3]);
    });

    it('pages through attempts of the same moment', async () => {
      await call('2026-03-05T10:00:00Z', [{}, {}, {}, {}, {}]);
      const ids = (await pages(2)).flat().map(({ id }) => id);

      expect(new Set(ids).size).toBe(5);
      expect(ids).toEqual(ids.toSorted().reverse());
    });

    it('is not upset by attempts that come in between', async () => {
      await call('2026-03-05T10:00:00Z');
      await call('2026-03-06T10:00:00Z');
      const reader = usage.context.get(ReadReceipts);
      const first = await reader.page({ siteId, ...MARCH, limit: 1, cursor: null });
      await call('2026-03-07T10:00:00Z');
      const second = await reader.page({ siteId, ...MARCH, limit: 1, cursor: first.nextCursor });

      expect(second).toMatchObject({ rows: [{ createdAt: new Date('2026-03-05T10:00:00Z') }], nextCursor: null });
    });

    it('pages through lost calls', async () => {
      for (const amount of [1, 2, 3]) await usage.accounts.reserve(sampleReservedCall(siteId), amount, 1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      await usage.accounts.reserve(sampleReservedCall(siteId), 1, 60_000);
      const period = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
      const reader = usage.context.get(ReadReceipts);
      const first = await reader.page({ siteId, ...period, limit: 2, cursor: null });
      const second = await reader.page({ siteId, ...period, limit: 2, cursor: first.nextCursor });

      expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(3);
    });

    it('shows a site its own attempts, and all where no site is named', async () => {
      const other = await usage.newSite();
      await call('2026-03-05T10:00:00Z');
      await call('2026-03-05T10:00:00Z', [{}], { siteId: other });

      expect((await pages(9)).flat().map((row) => row.siteId)).toEqual([siteId]);
      expect((await pages(9, newId())).flat()).toEqual([]);
      expect((await pages(9, null)).flat()).toHaveLength(2);
    });
  });
});
