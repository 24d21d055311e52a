import type { DatabaseConfig } from '@seoforge/config';
import { PgBoss, type QueueOptions } from 'pg-boss';

import { migrationOptions } from './boss-options';
import { deadQueueOf, type JobDefinition } from './job-definition';

const DAY_SECONDS = 86_400;

const EVERY_QUEUE = {
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  /** A worker that has been silent for so long is taken for dead; pg-boss allows no less than 10. */
  heartbeatSeconds: 10,
  /** What waits is not thrown away, as pg-boss would after 14 days: somebody waits for it. */
  retentionSeconds: 365 * DAY_SECONDS,
  notify: true,
} satisfies QueueOptions & { notify: boolean };

/** For people who look into what happened: what became of the work stands in a row of its own. */
const DONE_JOBS_KEPT_SECONDS = 3 * DAY_SECONDS;

/** Handlers of dead jobs write one row, and are tried until the database takes it. */
const DEAD_QUEUE = {
  ...EVERY_QUEUE,
  expireInSeconds: 60,
  retryLimit: 1_000,
  deleteAfterSeconds: 30 * DAY_SECONDS,
};

/** Makes the queue's schema and two queues per kind of job, or brings them up to date. Part of migrating. */
export async function installQueues(
  database: DatabaseConfig,
  definitions: readonly JobDefinition<object>[],
): Promise<void> {
  const boss = new PgBoss(migrationOptions(database));
  let failure: Error | undefined;
  boss.on('error', (error) => {
    failure ??= error;
  });
  await boss.start();
  try {
    for (const definition of definitions) {
      const { name, expireInSeconds, retryLimit } = definition;
      const deadLetter = deadQueueOf(definition);
      const deleteAfterSeconds = DONE_JOBS_KEPT_SECONDS;
      await install(boss, deadLetter, DEAD_QUEUE);
      await install(boss, name, { ...EVERY_QUEUE, expireInSeconds, retryLimit, deleteAfterSeconds, deadLetter });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failure) throw failure;
}

async function install(boss: PgBoss, name: string, options: QueueOptions & { deadLetter?: string }): Promise<void> {
  if (await boss.getQueue(name)) await boss.updateQueue(name, options);
  else await boss.createQueue(name, options);
}
