import type { INestApplicationContext } from '@nestjs/common';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { CacheModule } from '@seoforge/cache';
import { newId } from '@seoforge/kernel';
import { KeywordsModule, SearchQueryRepository } from '@seoforge/keywords';
import { InMemorySearchQueryRepository } from '@seoforge/keywords/testing';
import { EventsModule } from '@seoforge/observability';
import { CreateSite, SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';

import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { describeSearchQueryRepositoryContract } from './search-query-repository.contract';

describeSearchQueryRepositoryContract('InMemorySearchQueryRepository', {
  start: async () => new InMemorySearchQueryRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let database: TestDatabase;
let context: INestApplicationContext;

describeSearchQueryRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    database = await createTestDatabase();
    context = await createTestContext({ DATABASE_URL: database.url }, [
      EventsModule,
      CacheModule,
      AiProvidersModule.forRoot([UsageModule, SitesModule]),
      SitesModule,
      KeywordsModule,
    ]);
    return context.get(SearchQueryRepository, { strict: false });
  },
  stop: async () => {
    await context.close();
    await database.drop();
  },
  newSiteId: async () => (await context.get(CreateSite, { strict: false }).execute('Garden site')).id,
});
