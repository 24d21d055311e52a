import { writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { Notifications } from '@seoforge/database';

import { eventually } from '../../support/eventually';
import { FaultyProxy } from '../../support/faulty-proxy/faulty-proxy';
import { describeWithRedis } from '../../support/redis';
import { createTestContext } from '../../support/test-context';
import { createTestDatabase } from '../../support/test-database';
import { OrderBook } from './order-book';
import { performRow, type RowResult } from './perform-row';
import { DEPENDENCIES, rowsOf, type Dependency } from './rows';
import { rowTable } from './row-table';
import { ServiceBehindProxies } from './service-behind-proxies';

const STDOUT = 1;
const PATIENCE_MS = 30 * 60_000;
const MEANWHILE_MS = 1_000;

describeWithRedis('a network that fails', (redisUrl) => {
  let results: readonly RowResult[] = [];

  /** One service goes through all of a dependency's faults. */
  async function performAll(dependency: Dependency): Promise<readonly RowResult[]> {
    const service = await ServiceBehindProxies.start(redisUrl);
    try {
      const orders = new OrderBook(service.client);
      const ofDependency: RowResult[] = [];
      for (const row of rowsOf(dependency)) ofDependency.push(await performRow(row, service, orders));
      return ofDependency;
    } finally {
      await service.stop();
    }
  }

  beforeAll(async () => {
    results = (await Promise.all(DEPENDENCIES.map(performAll))).flat();
  }, PATIENCE_MS);
  afterAll(() => {
    writeSync(STDOUT, `${rowTable(results)}\n`);
  });

  const names = DEPENDENCIES.flatMap((dependency) => rowsOf(dependency)).map(({ dependency, name }) => [
    dependency,
    name,
  ]);

  it.each(names)('between the product and %s: %s, and the product is bounded, recovers and loses nothing', (...row) => {
    const result = results.find(({ row: { dependency, name } }) => dependency === row[0] && name === row[1]);
    expect(result).toHaveProperty('complaints', []);
  });
});

/** Nothing is asked over it, so that nothing would be missed. */
describe('a connection that only listens', () => {
  it('is left for a new one when there is nobody at its other end any more', async () => {
    const database = await createTestDatabase();
    const proxy = await FaultyProxy.start(database.url);
    const listening = await createTestContext({ DATABASE_URL: proxy.url });
    const publishing = await createTestContext({ DATABASE_URL: database.url });
    const heard: string[] = [];
    listening.get(Notifications).subscribe('garden', (payload) => heard.push(payload));
    const untilHeard = (payload: string): Promise<void> =>
      eventually(`hearing ${payload}`, async () => {
        await publishing.get(Notifications).publish('garden', payload);
        return heard.includes(payload);
      });
    try {
      await untilHeard('before');
      await proxy.begin({ kind: 'black-hole' });
      await publishing.get(Notifications).publish('garden', 'meanwhile');
      await sleep(MEANWHILE_MS);
      await proxy.end();
      await untilHeard('after');
    } finally {
      await Promise.all([listening.close(), publishing.close()]);
      await proxy.stop();
      await database.drop();
    }

    expect(heard).not.toContain('meanwhile');
  });
});
