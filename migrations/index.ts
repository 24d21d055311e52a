import { CreateTenantsAndArticles1763800000000 } from './1763800000000-create-tenants-and-articles';
import { CreateBudgets1764000000000 } from './1764000000000-create-budgets';
import { CreateSiteRoutes1764000100000 } from './1764000100000-create-site-routes';
import { AnnounceApiKeyChanges1764000200000 } from './1764000200000-announce-api-key-changes';

/** Every migration, oldest first. A new one is added at the end; one that has been released is never changed. */
export const MIGRATIONS = [
  CreateTenantsAndArticles1763800000000,
  CreateBudgets1764000000000,
  CreateSiteRoutes1764000100000,
  AnnounceApiKeyChanges1764000200000,
];

/** Name of the newest migration, by which a running program knows whether the database is ready for it. */
export const LATEST_MIGRATION = MIGRATIONS.at(-1)?.name ?? '';
