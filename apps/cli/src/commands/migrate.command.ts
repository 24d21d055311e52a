import type { Configuration } from '@seoforge/config';
import { WRITE_ARTICLE } from '@seoforge/content';
import { dataSourceOptions, migrate } from '@seoforge/database';
import { installQueues } from '@seoforge/queue';

import { MIGRATIONS } from '../../../../migrations';

const JOBS = [WRITE_ARTICLE];

/** Brings the database up to date: tables, then queues. Safe to run from several places at once. */
export async function migrateDatabase({ database }: Pick<Configuration, 'database'>): Promise<string[]> {
  return migrate(dataSourceOptions(database, 'seoforge-migrate'), MIGRATIONS, () => installQueues(database, JOBS));
}
