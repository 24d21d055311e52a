import { CreateTenantsAndArticles1763800000000 } from './1763800000000-create-tenants-and-articles';

/** Every migration, oldest first. A new one is added at the end; one that has been released is never changed. */
export const MIGRATIONS = [CreateTenantsAndArticles1763800000000];

/** Name of the newest migration, by which a running program knows whether the database is ready for it. */
export const LATEST_MIGRATION = MIGRATIONS.at(-1)?.name ?? '';
