import type { INestApplicationContext } from '@nestjs/common';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { CacheModule } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';
import { EventsModule } from '@seoforge/observability';
import { QueueModule } from '@seoforge/queue';
import { SiteReportModule, SiteReportRepository } from '@seoforge/site-report';
import { InMemorySiteReportRepository } from '@seoforge/site-report/testing';
import { CreateSite, SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeSiteReportRepositoryContract } from './site-report-repository.contract';

describeSiteReportRepositoryContract('InMemorySiteReportRepository', {
  start: async () => new InMemorySiteReportRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let database: TestDatabase;
let context: INestApplicationContext;

describeSiteReportRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [
      EventsModule,
      CacheModule,
      QueueModule,
      AiProvidersModule.forRoot([UsageModule, SitesModule]),
      SitesModule,
      SiteReportModule,
    ]);
    return context.get(SiteReportRepository);
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
  newSiteId: async () => (await context.get(CreateSite).execute('Garden site')).id,
});
