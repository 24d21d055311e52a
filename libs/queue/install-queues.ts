import type { DatabaseConfig } from '@seoforge/config';
import { PgBoss } from 'pg-boss';

import { migrationOptions } from './boss-options';
import type { JobDefinition } from './job-definition';

/** A worker that has been silent for so long is taken for dead; pg-boss allows no less than 10. */
const HEARTBEAT_SECONDS = 10;
const LONGEST_RETRY_DELAY_SECONDS = 60;

/** Makes the queue's schema and one queue per kind of job, or brings them up to date. Part of migrating. */
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
    for (const { name, expireInSeconds, retryLimit } of definitions) {
      const options = {
        expireInSeconds,
        retryLimit,
        retryDelay: 1,
        retryBackoff: true,
        retryDelayMax: LONGEST_RETRY_DELAY_SECONDS,
        heartbeatSeconds: HEARTBEAT_SECONDS,
        notify: true,
      };
      if (await boss.getQueue(name)) await boss.updateQueue(name, options);
      else await boss.createQueue(name, options);
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failure) throw failure;
}
