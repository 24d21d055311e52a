import type { INestApplicationContext } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { PostIndex, PostsModule } from '@seoforge/posts';
import { InMemoryPostIndex } from '@seoforge/posts/testing';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describePostIndexContract } from './post-index.contract';

const twin = new InMemoryPostIndex();

describePostIndexContract('InMemoryPostIndex', {
  start: async () => twin,
  stop: async () => undefined,
  newSiteId: async () => newId(),
  fill: async (siteId) => {
    twin.fill(siteId);
  },
});

let database: TestDatabase;
let context: INestApplicationContext;

const execute = (statement: string, siteId: string): Promise<unknown> =>
  context.get(EntityManagers, { strict: false }).current.query(statement, [siteId]);

describePostIndexContract('The index on PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [PostsModule]);
    return context.get(PostIndex, { strict: false });
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
  newSiteId: async () => {
    const siteId = newId();
    await execute("INSERT INTO sites (id, name, created_at) VALUES ($1, 'Garden site', now())", siteId);
    return siteId;
  },
  fill: async (siteId) => {
    await execute('UPDATE post_counts SET posts = 100000 WHERE site_id = $1', siteId);
  },
});
