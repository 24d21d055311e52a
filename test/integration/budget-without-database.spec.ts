import { newId } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { eventually } from '../support/eventually';
import { Relay } from '../support/relay';
import { startUsage, type RunningUsage } from '../support/running-usage';
import { sampleCall, sampleReservedCall } from '../support/sample-call';

const LIFETIME_MS = 60_000;
const UNAVAILABLE = { code: 'service.database_unavailable', kind: 'unavailable', retryable: true };

describe('budgets while the database is away', () => {
  /** Has a connection of its own to the database. */
  let witness: RunningUsage;
  let relay: Relay;
  let usage: RunningUsage;
  let siteId: string;

  beforeEach(async () => {
    witness = await startUsage();
    relay = await Relay.start(witness.databaseUrl);
    usage = await startUsage({ DATABASE_URL: relay.url, DATABASE_POOL_SIZE: '2', DATABASE_CONNECT_TIMEOUT_MS: '1000' });
    siteId = await witness.newSite();
  });
  afterEach(async () => {
    await relay.bringBack();
    await usage.stop();
    await relay.takeAway();
    await witness.stop();
  });

  const money = async (): Promise<unknown> => {
    const [row] = await witness.context
      .get(DataSource)
      .query<unknown[]>(
        'SELECT spent_micro_usd::int AS spent, reserved_micro_usd::int AS reserved FROM budget_months WHERE site_id = $1',
        [siteId],
      );
    return row;
  };
  const isSettled = async (): Promise<boolean> =>
    JSON.stringify(await money()) === JSON.stringify({ spent: 150, reserved: 0 });

  it('refuse to set money aside, and say that it is the database', async () => {
    await relay.takeAway();

    await expect(usage.accounts.reserve(sampleReservedCall(siteId), 100, LIFETIME_MS)).rejects.toMatchObject(
      UNAVAILABLE,
    );
  });

  it('take calls that end, and settle them once the database is back', async () => {
    const reservationId = await usage.accounts.reserve(sampleReservedCall(siteId), 500, LIFETIME_MS);
    await relay.takeAway();
    await usage.accounts.settle(sampleCall(siteId, { reservationId }));
    expect(await money()).toEqual({ spent: 0, reserved: 500 });
    await relay.bringBack();

    await eventually('the settlement', isSettled);
    expect(usage.events.named('usage.settlements_delayed')).toHaveLength(1);
    expect(usage.events.named('usage.settlement_lost')).toEqual([]);
  });

  it('settle what is left when the process stops', async () => {
    const reservationId = await usage.accounts.reserve(sampleReservedCall(siteId), 500, LIFETIME_MS);
    await relay.takeAway();
    await usage.accounts.settle(sampleCall(siteId, { reservationId }));
    await relay.bringBack();
    await usage.stop();

    expect(await money()).toEqual({ spent: 150, reserved: 0 });
  });

  it('say what they could not settle when the process stops', async () => {
    const call = sampleCall(siteId, { reservationId: newId() });
    await relay.takeAway();
    await usage.accounts.settle(call);
    await usage.stop();

    expect(usage.events.named('usage.settlement_lost').map(({ facts }) => facts)).toEqual([
      { siteId, callId: call.id },
    ]);
  });

  it('give up on a database that is silent, and go on when it speaks again, on connections of their own', async () => {
    const reservationId = await usage.accounts.reserve(sampleReservedCall(siteId), 500, LIFETIME_MS);
    relay.silence();
    await expect(usage.accounts.reserve(sampleReservedCall(siteId), 100, LIFETIME_MS)).rejects.toMatchObject(
      UNAVAILABLE,
    );
    await usage.accounts.settle(sampleCall(siteId, { reservationId }));
    await relay.bringBack();

    await eventually('the settlement', isSettled);
    await expect(usage.accounts.reserve(sampleReservedCall(siteId), 100, LIFETIME_MS)).resolves.toEqual(
      expect.any(String),
    );
  });

  it('give back what was granted when the answer got lost', async () => {
    await usage.accounts.reserve(sampleReservedCall(siteId), 1, LIFETIME_MS);
    const lock = witness.dataSource.createQueryRunner();
    await lock.query('BEGIN');
    await lock.query('SELECT FROM budget_months WHERE site_id = $1 FOR UPDATE', [siteId]);
    const asking = usage.accounts
      .reserve(sampleReservedCall(siteId), 500, LIFETIME_MS)
      .catch((error: unknown) => error);
    await eventually('the request waiting for the lock', async () => {
      const waiting = await witness.dataSource.query<unknown[]>(
        "SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%reserve_budget%'",
      );
      return waiting.length > 0;
    });
    await relay.takeAway();
    await lock.query('COMMIT');
    await lock.release();
    expect(await asking).toMatchObject(UNAVAILABLE);
    await eventually('the grant', async () => JSON.stringify(await money()).includes('"reserved":501'));
    await relay.bringBack();

    await eventually('the return', async () => JSON.stringify(await money()).includes('"reserved":1}'));
  });
});
