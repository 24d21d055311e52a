import { setTimeout as sleep } from 'node:timers/promises';

import { Transactions } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { ReadReceipts, ReadSiteBudget, SetSiteBudget, type BudgetStatus } from '@seoforge/usage';

import { eventually } from '../support/eventually';
import { startUsage, type RunningUsage } from '../support/running-usage';
import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

const LIFETIME_MS = 60_000;

describe('a budget', () => {
  let usage: RunningUsage;

  beforeAll(async () => {
    usage = await startUsage({ AI_MONTHLY_BUDGET_USD: '2.5' });
  });
  afterEach(() => {
    usage.clock.setTo = null;
  });
  afterAll(() => usage.stop());

  const status = (siteId: string): Promise<BudgetStatus> => usage.context.get(ReadSiteBudget).execute(siteId);
  const spend = (siteId: string, chargeMicroUsd: number): Promise<void> =>
    usage.accounts.settle(sampleCall(siteId, { attempts: [sampleAttempt({ chargeMicroUsd })] }));
  const percentagesTold = (siteId: string): unknown[] =>
    usage.events
      .named('budget.threshold_reached')
      .filter(({ facts }) => facts['siteId'] === siteId)
      .map(({ facts }) => facts['percent']);

  it('is the installation’s for a site without one', async () => {
    const siteId = await usage.newSite(null);
    usage.clock.setTo = new Date('2026-05-31T23:59:59Z');

    expect(await status(siteId)).toEqual({
      monthlyLimitMicroUsd: 2_500_000,
      timeZone: 'UTC',
      alertAtPercent: [50, 80, 100],
      month: '2026-05',
      spentMicroUsd: 0,
      reservedMicroUsd: 0,
      isDefault: true,
    });
    await usage.accounts.reserve(sampleReservedCall(siteId), 2_500_000, LIFETIME_MS);
    await expect(usage.accounts.reserve(sampleReservedCall(siteId), 1, LIFETIME_MS)).rejects.toMatchObject({
      code: 'budget.exceeded',
    });
  });

  it('is what the site was given last', async () => {
    const siteId = await usage.newSite();
    const budget = { monthlyLimitMicroUsd: 7_000_000, timeZone: 'Pacific/Kiritimati', alertAtPercent: [10, 90] };
    await usage.context.get(SetSiteBudget).execute(siteId, budget);
    usage.clock.setTo = new Date('2026-05-31T12:00:00Z');

    expect(await status(siteId)).toMatchObject({ ...budget, month: '2026-06', isDefault: false });
  });

  it('is of no site that does not exist', async () => {
    await expect(status(newId())).rejects.toMatchObject({ code: 'site.not_found' });
    await expect(usage.setBudget(newId(), {})).rejects.toMatchObject({ code: 'site.not_found' });
    await expect(usage.accounts.reserve(sampleReservedCall(newId()), 1, LIFETIME_MS)).rejects.toMatchObject({
      code: 'site.not_found',
    });
  });

  it('refuses a time zone that only this program knows', async () => {
    const siteId = await usage.newSite();
    const supported = jest.spyOn(Intl, 'DateTimeFormat').mockImplementation();

    const setting = usage.setBudget(siteId, { timeZone: 'Moon/Tycho' });
    await expect(setting).rejects.toMatchObject({ code: 'request.invalid', details: [{ pointer: '/timeZone' }] });
    expect(supported).toHaveBeenCalled();
  });

  it('of nothing grants nothing', async () => {
    const siteId = await usage.newSite({ monthlyLimitMicroUsd: 0 });

    await expect(usage.accounts.reserve(sampleReservedCall(siteId), 1, LIFETIME_MS)).rejects.toMatchObject({
      code: 'budget.exceeded',
    });
    expect(percentagesTold(siteId)).toEqual([]);
  });

  it('grants at once what it has been raised by, and tells its percentages anew', async () => {
    const siteId = await usage.newSite();
    await spend(siteId, 1_000_000);
    await usage.setBudget(siteId, { monthlyLimitMicroUsd: 1_500_000 });
    await usage.accounts.reserve(sampleReservedCall(siteId), 500_000, LIFETIME_MS);
    await spend(siteId, 200_000);

    expect(percentagesTold(siteId)).toEqual([50, 80, 100, 80]);
  });

  it('tells only the percentages that are new when it is lowered', async () => {
    const siteId = await usage.newSite();
    await spend(siteId, 500_000);
    await usage.setBudget(siteId, { monthlyLimitMicroUsd: 600_000 });
    await spend(siteId, 1);

    expect(percentagesTold(siteId)).toEqual([50, 80]);
  });

  it('keeps what was granted inside a transaction that then fails', async () => {
    const siteId = await usage.newSite();
    const work = usage.context.get(Transactions).run(async () => {
      await usage.accounts.reserve(sampleReservedCall(siteId), 300, LIFETIME_MS);
      await spend(siteId, 20);
      throw new Error('changed my mind');
    });

    await expect(work).rejects.toThrow('changed my mind');
    expect(await status(siteId)).toMatchObject({ spentMicroUsd: 20, reservedMicroUsd: 300 });
  });

  it('renews the lifetime of a reservation that is extended', async () => {
    const siteId = await usage.newSite();
    const id = await usage.accounts.reserve(sampleReservedCall(siteId), 300, LIFETIME_MS);
    const expiry = async (): Promise<number> => {
      const [row] = await usage.dataSource.query<[{ expires_at: Date }]>(
        'SELECT expires_at FROM budget_reservations WHERE id = $1',
        [id],
      );
      return row.expires_at.getTime();
    };
    const before = await expiry();
    await sleep(10);
    await usage.accounts.extend(siteId, id, 1);

    expect(await expiry()).toBeGreaterThan(before);
  });

  it('goes with its site, and so do calls that end later', async () => {
    const siteId = await usage.newSite();
    const reservationId = await usage.accounts.reserve(sampleReservedCall(siteId), 300, LIFETIME_MS);
    await usage.dataSource.query('DELETE FROM sites WHERE id = $1', [siteId]);
    await usage.accounts.settle(sampleCall(siteId, { reservationId }));

    const left = await usage.dataSource.query<unknown[]>('SELECT FROM budget_months WHERE site_id = $1', [siteId]);
    expect(left).toEqual([]);
  });

  it('counts calls of articles that are gone', async () => {
    const siteId = await usage.newSite();
    const context = { siteId, mode: 'live', purpose: 'article.section', articleId: newId() } as const;
    await usage.accounts.settle(sampleCall(siteId, { context }));

    expect(await status(siteId)).toMatchObject({ spentMicroUsd: 150 });
  });

  it('counts calls of vanished processes as soon as any process starts, however many start at once', async () => {
    const siteId = await usage.newSite();
    for (const amount of [100, 200]) await usage.accounts.reserve(sampleReservedCall(siteId), amount, 1);
    await usage.accounts.reserve(sampleReservedCall(siteId), 1_000, LIFETIME_MS);
    await sleep(20);
    const others = await Promise.all([1, 2, 3].map(() => startUsage({ DATABASE_URL: usage.databaseUrl })));
    await eventually('the sweep', async () => (await status(siteId)).spentMicroUsd > 0);
    await Promise.all(others.map((other) => other.stop()));

    expect(await status(siteId)).toMatchObject({ spentMicroUsd: 300, reservedMicroUsd: 1_000 });
    const period = { from: new Date(Date.now() - 60_000), to: new Date(Date.now() + 60_000) };
    const { rows } = await usage.context.get(ReadReceipts).page({ ...period, siteId, limit: 10, cursor: null });
    expect(rows.map(({ errorCode }) => errorCode)).toEqual(['usage.call_lost', 'usage.call_lost']);
  });
});
