import type { INestApplicationContext } from '@nestjs/common';
import { DatabaseHealth } from '@seoforge/database';
import { Client } from 'pg';

import { LATEST_MIGRATION } from '../../migrations';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

describe('the health of the database', () => {
  let database: TestDatabase;
  let context: INestApplicationContext;

  async function start(template?: 'template0'): Promise<DatabaseHealth> {
    database = await createTestDatabase(template);
    context = await createTestContext({ DATABASE_URL: database.url });
    return context.get(DatabaseHealth);
  }
  afterEach(async () => {
    await context.close();
    await database.drop();
  });

  it('is ok when it answers and has the newest migration', async () => {
    expect(await (await start()).check(LATEST_MIGRATION)).toBe('ok');
  });

  it('is not_migrated when a migration is missing', async () => {
    expect(await (await start()).check('AMigrationOfTheNextRelease9999999999999')).toBe('not_migrated');
  });

  it('is not_migrated when nothing was ever migrated', async () => {
    expect(await (await start('template0')).check(LATEST_MIGRATION)).toBe('not_migrated');
  });

  it('is unreachable when it has gone', async () => {
    const health = await start();
    await health.check(LATEST_MIGRATION);
    await database.drop();

    expect(await health.check(LATEST_MIGRATION)).toBe('unreachable');
  });

  it('is unreachable when it does not answer in time', async () => {
    const health = await start();
    const blocker = new Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE migrations IN ACCESS EXCLUSIVE MODE');
    const state = await health.check(LATEST_MIGRATION);
    await blocker.query('ROLLBACK');
    await blocker.end();

    expect(state).toBe('unreachable');
    expect(await health.check(LATEST_MIGRATION)).toBe('ok');
  });
});
