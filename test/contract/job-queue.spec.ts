import type { INestApplicationContext } from '@nestjs/common';
import { installQueues, JobQueue, QueueModule } from '@seoforge/queue';
import { InMemoryJobQueue } from '@seoforge/queue/testing';
import { DataSource } from 'typeorm';

import { createTestContext } from '../support/test-context';
import { testConfiguration } from '../support/test-configuration';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeJobQueueContract } from './job-queue.contract';

const twin = new InMemoryJobQueue();

describeJobQueueContract('InMemoryJobQueue', {
  start: async () => twin,
  stop: async () => undefined,
  waiting: async () =>
    twin.jobs.map(({ options: { groupId = null, delaySeconds = 0 }, ...job }) => ({
      ...job,
      groupId,
      isDelayed: delaySeconds > 0,
    })),
});

let database: TestDatabase;
let context: INestApplicationContext;

describeJobQueueContract('The queue on PostgreSQL', {
  start: async (definitions) => {
    database = await createTestDatabase();
    await installQueues(testConfiguration({ DATABASE_URL: database.url }).database, definitions);
    context = await createTestContext({ DATABASE_URL: database.url }, [QueueModule]);
    return context.get(JobQueue);
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
  waiting: () =>
    context
      .get(DataSource)
      .query(
        `SELECT id, name, data, group_id AS "groupId", start_after > now() AS "isDelayed" FROM pgboss.job WHERE state = 'created'`,
      ),
});
