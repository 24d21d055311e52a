import { dataSourceOptions, migrate } from '@seoforge/database';
import { DataSource } from 'typeorm';

import { migrateDatabase } from '../../apps/cli/src/commands/migrate.command';
import { MIGRATIONS } from '../../migrations';
import { testConfiguration } from '../support/test-configuration';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('the migrations', () => {
  const names = MIGRATIONS.map(({ name }) => name);
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeEach(async () => {
    database = await createTestDatabase('template0');
    const { database: config } = testConfiguration({ DATABASE_URL: database.url });
    dataSource = await new DataSource({
      ...dataSourceOptions(config, 'seoforge-test'),
      migrations: [...MIGRATIONS],
    }).initialize();
  });
  afterEach(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const migrateNow = (): Promise<string[]> => migrateDatabase(testConfiguration({ DATABASE_URL: database.url }));

  /** Every column, constraint, index and trigger of the product's own tables, and its functions. */
  async function schema(): Promise<unknown[]> {
    return await dataSource.query<unknown[]>(`
      SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable AS part
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
      UNION SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
      UNION SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid <> 'migrations'::regclass AND contype <> 'n'
      UNION SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
      UNION SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      ORDER BY part`);
  }

  it('go up, all the way down, and up again to the same schema', async () => {
    await dataSource.runMigrations({ transaction: 'each' });
    const before = await schema();
    for (let undone = 0; undone < MIGRATIONS.length; undone += 1) {
      await dataSource.undoLastMigration({ transaction: 'each' });
    }
    const down = await schema();
    await dataSource.runMigrations({ transaction: 'each' });

    expect(before).not.toEqual([]);
    expect(down).toEqual([]);
    expect(await schema()).toEqual(before);
  });

  it('are applied once and in order, however often a database is migrated', async () => {
    expect(await migrateNow()).toEqual(names);
    expect(await migrateNow()).toEqual([]);
  });

  it('are applied once by programs that migrate at the same time', async () => {
    const applied = await Promise.all([migrateNow(), migrateNow(), migrateNow()]);

    expect(applied.flat()).toEqual(names);
    expect(await dataSource.query("SELECT name FROM pgboss.queue WHERE name = 'write-article'")).toHaveLength(1);
  });

  it('let the next program go on after one that failed', async () => {
    const { database: config } = testConfiguration({ DATABASE_URL: database.url });
    const failing = migrate(dataSourceOptions(config, 'seoforge-test'), MIGRATIONS, () =>
      Promise.reject(new Error('the queues could not be made')),
    );

    await expect(failing).rejects.toThrow('the queues could not be made');
    expect(await migrateNow()).toEqual([]);
  });
});
