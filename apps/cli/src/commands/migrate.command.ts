import type { Configuration } from '@seoforge/config';
import { WRITE_ARTICLE } from '@seoforge/content';
import { dataSourceOptions, migrate } from '@seoforge/database';
import { installQueues } from '@seoforge/queue';

import { MIGRATIONS } from '../../../../migrations';
import { RUN_SITE_AUDIT } from '@seoforge/site-audit';
import { RUN_SITE_REPORT } from '@seoforge/site-report';
import { DELIVER_WEBHOOK } from '@seoforge/webhooks';

const JOBS = [DELIVER_WEBHOOK, RUN_SITE_AUDIT, RUN_SITE_REPORT, WRITE_ARTICLE];

/** Brings the database up to date: tables, then queues. Safe to run from several places at once. */
export async function migrateDatabase({ database }: Pick<Configuration, 'database'>): Promise<string[]> {
  return migrate(dataSourceOptions(database, 'seoforge-migrate'), MIGRATIONS, () => installQueues(database, JOBS));
}
