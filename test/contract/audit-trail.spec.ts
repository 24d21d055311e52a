import type { INestApplicationContext } from '@nestjs/common';
import { AuditEvents, AuditModule, AuditTrail } from '@seoforge/audit';
import { InMemoryAuditEvents, InMemoryAuditTrail } from '@seoforge/audit/testing';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeAuditTrailContract } from './audit-trail.contract';

describeAuditTrailContract('InMemoryAuditTrail', {
  start: async () => {
    const trail = new InMemoryAuditTrail();
    return { trail, events: new InMemoryAuditEvents(trail) };
  },
  stop: async () => undefined,
});

let database: TestDatabase;
let context: INestApplicationContext;

describeAuditTrailContract('The trail on PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [AuditModule]);
    return { trail: context.get(AuditTrail), events: context.get(AuditEvents) };
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
});
