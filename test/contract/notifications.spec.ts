import type { INestApplicationContext } from '@nestjs/common';
import { Notifications } from '@seoforge/database';
import { InMemoryNotifications } from '@seoforge/database/testing';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeNotificationsContract } from './notifications.contract';

describeNotificationsContract('InMemoryNotifications', {
  start: async () => new InMemoryNotifications(),
  stop: async () => undefined,
});

let database: TestDatabase;
let context: INestApplicationContext;

describeNotificationsContract('PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url });
    return context.get(Notifications);
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
});
