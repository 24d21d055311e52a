import type { Configuration } from '@seoforge/config';
import { WRITE_ARTICLE } from '@seoforge/content';
import { dataSourceOptions, migrate } from '@seoforge/database';
import { installQueues } from '@seoforge/queue';

import { MIGRATIONS } from '../../../../migrations';
import { RUN_SITE_AUDIT } from '@seoforge/site-audit';
import { DELIVER_WEBHOOK } from '@seoforge/webhooks';

const JOBS = [DELIVER_WEBHOOK, RUN_SITE_AUDIT, WRITE_ARTICLE];

/** Brings the database up to date: tables, then queues. Safe to run from several places at once. */
export async function migrateDatabase({ database }: Pick<Configuration, 'database'>): Promise<string[]> {
  return migrate(dataSourceOptions(database, 'seoforge-migrate'), MIGRATIONS, () => installQueues(database, JOBS));
}
