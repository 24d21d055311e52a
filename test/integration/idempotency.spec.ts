import type { INestApplicationContext } from '@nestjs/common';
import { isDatabaseUnavailable } from '@seoforge/database';
import { BeginIdempotentRequest, IdempotencyModule, RunningAttempt } from '@seoforge/idempotency';
import { newId } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { eventually } from '../support/eventually';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const ANSWER = { status: 200, headers: { 'Content-Type': 'image/png' }, body: Buffer.from('a pond') };

describe('idempotent requests of two processes', () => {
  let database: TestDatabase;
  let contexts: readonly [INestApplicationContext, INestApplicationContext];
  let siteId: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    const start = (): Promise<INestApplicationContext> =>
      createTestContext({ DATABASE_URL: database.url }, [IdempotencyModule]);
    contexts = [await start(), await start()];
    siteId = newId();
    await query("INSERT INTO sites (id, name, created_at) VALUES ($1, 'Garden site', now())", [siteId]);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await database.drop();
  });

  function query(statement: string, parameters: unknown[] = []): Promise<unknown[]> {
    return contexts[0].get(DataSource).query(statement, parameters);
  }

  async function begin(process: 0 | 1, key = 'order-17'): ReturnType<BeginIdempotentRequest['execute']> {
    return contexts[process].get(BeginIdempotentRequest).execute({ siteId, key, fingerprint: 'pond' });
  }

  async function run(process: 0 | 1, key?: string): Promise<RunningAttempt> {
    const begun = await begin(process, key);
    if (begun instanceof RunningAttempt) return begun;
    throw new Error('The request was not begun.');
  }

  it('give the other’s answer, of many megabytes too', async () => {
    const body = Buffer.alloc(16 * 1_024 * 1_024, 'pond');
    await (await run(0)).keep({ ...ANSWER, body });
    const again = await begin(1);
    expect(again).toMatchObject({ status: 200, headers: ANSWER.headers });
    expect(again instanceof RunningAttempt ? null : again.body?.equals(body)).toBe(true);
  });

  it('do not both run', async () => {
    await run(0);
    await expect(begin(1)).rejects.toMatchObject({ code: 'idempotency.in_progress' });
  });

  it('go on where the other died, and are not disturbed when it comes back', async () => {
    const dead = await run(0);
    await query("UPDATE idempotency_keys SET running_until = now() - interval '1 ms'");
    const heir = await run(1);
    await dead.keep({ ...ANSWER, body: Buffer.from('too late') });
    await heir.keep(ANSWER);
    expect(await begin(0)).toEqual(ANSWER);
  });

  it('remove what has expired, and keep the rest', async () => {
    for (const key of ['old', 'older', 'kept']) await (await run(0, key)).keep(ANSWER);
    await query("UPDATE idempotency_keys SET expires_at = now() - interval '1 ms' WHERE key LIKE 'old%'");
    await run(1, 'new');
    const rest = [{ key: 'kept' }, { key: 'new' }];
    await eventually('the removal', async () => (await query('SELECT key FROM idempotency_keys')).length === 2);
    expect(await query('SELECT key FROM idempotency_keys ORDER BY key')).toEqual(rest);
  });

  it('go with their site', async () => {
    await (await run(0)).keep(ANSWER);
    await query('DELETE FROM sites');
    expect(await query('SELECT * FROM idempotency_keys')).toEqual([]);
  });

  it('are not begun without the database, and end without trouble', async () => {
    const attempt = await run(0);
    await database.drop();
    const failure = await begin(1, 'other').catch((error: unknown) => error);
    expect(isDatabaseUnavailable(failure) || (failure as { code?: string }).code === '3D000').toBe(true);
    await expect(attempt.keep(ANSWER)).resolves.toBeUndefined();
  });
});
