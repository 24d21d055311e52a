import type { INestApplicationContext } from '@nestjs/common';
import { IdempotencyKeyRepository, IdempotencyModule } from '@seoforge/idempotency';
import { InMemoryIdempotencyKeyRepository } from '@seoforge/idempotency/testing';
import { newId, SystemClock } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeIdempotencyKeyContract } from './idempotency-key-repository.contract';

const inMemory = new InMemoryIdempotencyKeyRepository(new SystemClock());

describeIdempotencyKeyContract('InMemoryIdempotencyKeyRepository', {
  start: async () => [inMemory, inMemory],
  stop: async () => undefined,
  newSite: async () => newId(),
});

let database: TestDatabase;
let contexts: INestApplicationContext[];

describeIdempotencyKeyContract('The repository on PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    const start = (): Promise<INestApplicationContext> =>
      createTestContext({ DATABASE_URL: database.url }, [IdempotencyModule]);
    const [one, other] = await Promise.all([start(), start()]);
    contexts = [one, other];
    return [one.get(IdempotencyKeyRepository), other.get(IdempotencyKeyRepository)];
  },
  stop: async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await database.drop();
  },
  newSite: async () => {
    const id = newId();
    const statement = 'INSERT INTO sites (id, name, created_at) VALUES ($1, $2, now())';
    await contexts[0]!.get(DataSource).query(statement, [id, 'Garden site']);
    return id;
  },
});
