import { setTimeout as sleep } from 'node:timers/promises';

import { newId } from '@seoforge/kernel';
import fc from 'fast-check';

import { eventually } from '../support/eventually';
import { startUsage, type RunningUsage } from '../support/running-usage';
import { sampleAttempt, sampleCall, sampleReservedCall } from '../support/sample-call';

const LIFETIME_MS = 60_000;
const LIMIT_MICRO_USD = 1_000_000;
const WAITING = `SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%reserve_budget%'`;

interface Books {
  readonly spent: number;
  readonly reserved: number;
  readonly charges: number;
  readonly reservations: number;
}

describe('budgets that two processes draw on at once', () => {
  let processes: [RunningUsage, RunningUsage];

  beforeAll(async () => {
    const first = await startUsage();
    processes = [first, await startUsage({ DATABASE_URL: first.databaseUrl })];
  });
  afterAll(async () => {
    await processes[1].stop();
    await processes[0].stop();
  });

  const processOf = (index: number): RunningUsage => processes[index % 2 === 0 ? 0 : 1];

  /** Each month's money beside the sum of the rows that it is of. */
  async function booksOf(siteId: string): Promise<Books> {
    const [books] = await processes[0].dataSource.query<[Record<keyof Books, string>]>(
      `SELECT coalesce(sum(spent_micro_usd), 0) AS spent, coalesce(sum(reserved_micro_usd), 0) AS reserved,
         (SELECT coalesce(sum(charge_micro_usd), 0) FROM model_calls WHERE site_id = $1
           AND charged_month IS NOT NULL) AS charges,
         (SELECT coalesce(sum(amount_micro_usd), 0) FROM budget_reservations WHERE site_id = $1) AS reservations
       FROM budget_months WHERE site_id = $1`,
      [siteId],
    );
    const { spent, reserved, charges, reservations } = books;
    return {
      spent: Number(spent),
      reserved: Number(reserved),
      charges: Number(charges),
      reservations: Number(reservations),
    };
  }

  it('are never overdrawn by 200 calls of any size, and refuse none that fits', async () => {
    const siteId = await processes[0].newSite({ monthlyLimitMicroUsd: LIMIT_MICRO_USD });
    const amounts = Array.from({ length: 200 }, () => 1 + Math.floor(Math.random() * 20_000));
    await processes[0].accounts.settle(sampleCall(siteId, { attempts: [] })); // The month has begun.
    const outcomes = await Promise.allSettled(
      amounts.map(async (amount, index) => {
        await sleep(index % 30);
        return await processOf(index).accounts.reserve(sampleReservedCall(siteId), amount, LIFETIME_MS);
      }),
    );
    const granted = amounts.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    const refused = amounts.filter((_, index) => outcomes[index]?.status === 'rejected');
    const total = granted.reduce((sum, amount) => sum + amount, 0);

    expect(refused).not.toEqual([]);
    expect(total).toBeLessThanOrEqual(LIMIT_MICRO_USD);
    expect(Math.min(...refused)).toBeGreaterThan(LIMIT_MICRO_USD - total);
    expect(await booksOf(siteId)).toEqual({ spent: 0, reserved: total, charges: 0, reservations: total });
  });

  it('are read and written by one process at a time', async () => {
    const siteId = await processes[0].newSite({ monthlyLimitMicroUsd: LIMIT_MICRO_USD });
    await processes[0].accounts.settle(sampleCall(siteId, { attempts: [] }));
    const holder = processes[0].dataSource.createQueryRunner();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM budget_months WHERE site_id = $1 FOR UPDATE', [siteId]);
    const both = Promise.allSettled(
      processes.map(({ accounts }) => accounts.reserve(sampleReservedCall(siteId), 600_000, LIFETIME_MS)),
    );
    await eventually(
      'both waiting',
      async () => (await processes[0].dataSource.query<unknown[]>(WAITING)).length === 2,
    );
    await holder.query('COMMIT');
    await holder.release();

    expect((await both).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await booksOf(siteId)).toMatchObject({ reserved: 600_000 });
  });

  it('agree with the ledger whatever happens in whatever order', async () => {
    const step = fc.record({
      process: fc.nat(1),
      amount: fc.integer({ min: 1, max: 30_000 }),
      extension: fc.option(fc.integer({ min: 1, max: 20_000 })),
      end: fc.constantFrom('settle', 'settle twice', 'settle elsewhere', 'vanish', 'stay'),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
        const siteId = await processes[0].newSite({ monthlyLimitMicroUsd: 300_000 });
        const ends = await Promise.allSettled(
          steps.map(async ({ process, amount, extension, end, share }) => {
            const { accounts } = processOf(process);
            const lifetimeMs = end === 'vanish' ? 1 : LIFETIME_MS;
            const reservationId = await accounts.reserve(sampleReservedCall(siteId), amount, lifetimeMs);
            if (extension !== null) await accounts.extend(siteId, reservationId, extension).catch(() => undefined);
            if (end === 'stay' || end === 'vanish') return;
            const attempts = [sampleAttempt({ chargeMicroUsd: Math.round(amount * share) })];
            const call = sampleCall(siteId, { reservationId, attempts });
            await (end === 'settle elsewhere' ? processOf(process + 1).accounts : accounts).settle(call);
            if (end === 'settle twice') await processOf(process + 1).accounts.settle(call);
          }),
        );
        await sleep(5);
        await processes[0].accounts.reserve(sampleReservedCall(siteId), 1, LIFETIME_MS).catch(() => undefined);
        const { spent, reserved, charges, reservations } = await booksOf(siteId);

        expect(ends.filter(({ status }) => status === 'rejected').map(codeOf)).not.toContain(undefined);
        expect(spent + reserved).toBeLessThanOrEqual(300_000);
        expect({ spent, reserved }).toEqual({ spent: charges, reserved: reservations });
      }),
      { numRuns: 25 },
    );
  });

  it('of many sites do not wait for each other in circles, even when sites are removed meanwhile', async () => {
    const siteIds = await Promise.all(Array.from({ length: 40 }, () => processes[0].newSite()));
    const removed = siteIds.slice(0, 8);
    const calls = Array.from({ length: 1_200 }, async (_, index) => {
      const siteId = siteIds[(Math.floor(index / 2) * 17) % siteIds.length] ?? '';
      const { accounts } = processOf(index);
      await sleep(index % 50);
      const reservationId = await accounts.reserve(sampleReservedCall(siteId), 200, LIFETIME_MS);
      await accounts.settle(sampleCall(siteId, { reservationId }));
    });
    const removals = removed.map(async (siteId, index) => {
      await sleep(10 + index * 5);
      await processOf(index).dataSource.query('DELETE FROM sites WHERE id = $1', [siteId]);
      await processOf(index).accounts.reserve(sampleReservedCall(siteId), 200, LIFETIME_MS);
    });
    const outcomes = await Promise.allSettled([...calls, ...removals]);
    const failures = new Set(outcomes.filter(({ status }) => status === 'rejected').map(codeOf));
    const [database] = await processes[0].dataSource.query<[{ deadlocks: string }]>(
      'SELECT pg_stat_get_db_deadlocks(oid) AS deadlocks FROM pg_database WHERE datname = current_database()',
    );

    expect([...failures]).toEqual(['site.not_found']);
    expect(database.deadlocks).toBe('0');
    for (const siteId of siteIds.slice(removed.length)) {
      expect(await booksOf(siteId)).toEqual({ spent: 4_500, reserved: 0, charges: 4_500, reservations: 0 });
    }
  });

  it('settle the other calls when one of a batch cannot be stored', async () => {
    const siteId = await processes[0].newSite();
    const calls = Array.from({ length: 30 }, (_, index) => {
      const attempt = sampleAttempt(index === 11 ? { usage: { inputTokens: 3_000_000_000 } } : {});
      return sampleCall(siteId, { attempts: [index === 23 ? { ...attempt, errorCode: 'nul \0' } : attempt] });
    });
    const outcomes = await Promise.allSettled(calls.map((call) => processes[0].accounts.settle(call)));

    const failed = outcomes.flatMap(({ status }, index) => (status === 'rejected' ? [index] : []));
    expect(failed).toEqual([11, 23]);
    expect(await booksOf(siteId)).toMatchObject({ spent: 28 * 150, charges: 28 * 150 });
  });

  it('grant the other requests when one of a batch makes no sense', async () => {
    const siteId = await processes[0].newSite();
    const amounts = [100, 200, 0.5, 300];
    const outcomes = await Promise.allSettled(
      amounts.map((amount) => processes[0].accounts.reserve(sampleReservedCall(siteId), amount, LIFETIME_MS)),
    );

    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(await booksOf(siteId)).toMatchObject({ reserved: 600, reservations: 600 });
  });

  it('take no reservation id for another’s', async () => {
    const siteId = await processes[0].newSite();
    await processes[0].accounts.settle(sampleCall(siteId, { reservationId: newId() }));

    expect(await booksOf(siteId)).toMatchObject({ spent: 150, reserved: 0 });
  });
});

function codeOf(outcome: PromiseSettledResult<unknown>): unknown {
  return outcome.status === 'rejected' ? (outcome.reason as { code?: unknown }).code : undefined;
}
