import type { Abstract, Type } from '@nestjs/common';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { AuditModule } from '@seoforge/audit';
import { AuthModule } from '@seoforge/auth';
import { BackupModule } from '@seoforge/backup';
import { CacheModule } from '@seoforge/cache';
import { ChatModule } from '@seoforge/chat';
import { ContentModule } from '@seoforge/content';
import { IdempotencyModule } from '@seoforge/idempotency';
import { ImagesModule } from '@seoforge/images';
import { KeywordsModule } from '@seoforge/keywords';
import { EventsModule } from '@seoforge/observability';
import { PostsModule } from '@seoforge/posts';
import { QueueModule } from '@seoforge/queue';
import { SiteAuditModule } from '@seoforge/site-audit';
import { SiteReportModule } from '@seoforge/site-report';
import { CreateSite, SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';

import { createTestContext } from './test-context';
import { createTestDatabase } from './test-database';

/** All features, wired as in the product, on a database of their own. */
export interface RunningFeatures {
  /** What the product's container holds under a class. */
  get<T>(token: Type<T> | Abstract<T>): T;
  /** Makes a tenant. */
  newSiteId(): Promise<string>;
  stop(): Promise<void>;
}

export async function startFeatures(): Promise<RunningFeatures> {
  const database = await createTestDatabase();
  const context = await createTestContext({ DATABASE_URL: database.url }, [
    EventsModule,
    CacheModule,
    AiProvidersModule.forRoot([UsageModule, SitesModule]),
    IdempotencyModule,
    QueueModule,
    AuditModule,
    AuthModule,
    SitesModule,
    UsageModule,
    PostsModule,
    ImagesModule,
    ContentModule,
    KeywordsModule,
    ChatModule,
    SiteAuditModule,
    SiteReportModule,
    BackupModule,
  ]);
  return {
    get: (token) => context.get(token),
    newSiteId: async () => (await context.get(CreateSite).execute('Garden site')).id,
    stop: async () => {
      await context.close();
      await database.drop();
    },
  };
}
