import type { DataSourceOptions, MigrationInterface } from 'typeorm';

import { connect } from './connect';

type MigrationClass = new () => MigrationInterface;

/** Any fixed number of this product's own; two programs that migrate at once take turns on it. */
const MIGRATION_LOCK = 0x5e0f;

/**
 * Applies the migrations that are missing, each in a transaction of its own, one program at a time.
 * `afterMigrations` runs under the same lock, for schemas that a library manages itself.
 * @returns the names of the migrations that were applied now.
 */
export async function migrate(
  options: DataSourceOptions,
  migrations: readonly MigrationClass[],
  afterMigrations: () => Promise<void> = async () => {},
): Promise<string[]> {
  const dataSource = await connect({ ...options, migrations: [...migrations] });
  const lockHolder = dataSource.createQueryRunner();
  try {
    await lockHolder.query('SET statement_timeout = 0');
    await lockHolder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await afterMigrations();
    return applied.map(({ name }) => name);
  } finally {
    await lockHolder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lockHolder.release();
    await dataSource.destroy();
  }
}
