import type { INestApplicationContext } from '@nestjs/common';
import { Notifications, Transactions } from '@seoforge/database';
import { DataSource } from 'typeorm';

import { eventually } from '../support/eventually';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('notifications over PostgreSQL', () => {
  let database: TestDatabase;
  let listening: INestApplicationContext;
  let publishing: INestApplicationContext;
  let heard: string[];

  beforeAll(async () => {
    database = await createTestDatabase();
    listening = await createTestContext({ DATABASE_URL: database.url });
    publishing = await createTestContext({ DATABASE_URL: database.url });
    listening.get(Notifications).subscribe('garden', (payload) => heard.push(payload));
  });
  beforeEach(async () => {
    heard = [];
    await publishUntilHeard();
    heard = [];
  });
  afterAll(async () => {
    await Promise.all([listening.close(), publishing.close()]);
    await database.drop();
  });

  const publish = (payload: string): Promise<void> => publishing.get(Notifications).publish('garden', payload);

  async function publishUntilHeard(): Promise<void> {
    await eventually('hearing anything', async () => {
      await publish('are you there?');
      return heard.length > 0;
    });
    await publish('last question');
    await eventually('hearing the last question', () => heard.at(-1) === 'last question');
  }

  it('reach other processes', async () => {
    await publish('rain');
    await eventually('hearing it', () => heard.length > 0);

    expect(heard).toEqual(['rain']);
  });

  it('are sent when their transaction commits, not before, and never when it is rolled back', async () => {
    const transactions = publishing.get(Transactions);
    const rolledBack = transactions.run(async () => {
      await publish('rolled back');
      throw new Error('changed my mind');
    });
    await expect(rolledBack).rejects.toThrow('changed my mind');
    const other = Promise.withResolvers<undefined>();
    const committed = transactions.run(async () => {
      await publish('committed');
      await other.promise;
    });
    await publish('outside');
    await eventually('hearing the message outside', () => heard.includes('outside'));
    other.resolve(undefined);
    await committed;
    await eventually('hearing the committed message', () => heard.includes('committed'));

    expect(heard).toEqual(['outside', 'committed']);
  });

  it('are heard again after the connection of the listener was ended', async () => {
    const ended = await publishing.get(DataSource).query<{ ended: boolean }[]>(
      `SELECT pg_terminate_backend(pid) AS ended FROM pg_stat_activity
         WHERE application_name = 'seoforge-notifications' AND datname = current_database()`,
    );
    await publishUntilHeard();

    expect(ended).toEqual([{ ended: true }]);
    expect(heard).toContain('last question');
  });

  it('leave no connection behind when a process stops, even one that has just begun to listen', async () => {
    const brief = await createTestContext({ DATABASE_URL: database.url });
    brief.get(Notifications).subscribe('garden', () => undefined);
    await brief.close();
    const connections = await publishing.get(DataSource).query<unknown[]>(
      `SELECT pid FROM pg_stat_activity
         WHERE application_name = 'seoforge-notifications' AND datname = current_database()`,
    );

    expect(connections).toHaveLength(1);
  });
});
