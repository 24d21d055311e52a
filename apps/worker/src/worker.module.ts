import { Module, type DynamicModule } from '@nestjs/common';
import { CacheModule } from '@seoforge/cache';
import { ConfigurationModule, type Configuration } from '@seoforge/config';
import { ContentModule } from '@seoforge/content';
import { DatabaseModule } from '@seoforge/database';
import { loggerModule } from '@seoforge/observability';
import { JobRunnerModule, QueueModule } from '@seoforge/queue';

import { WriteArticleHandler } from './articles/write-article.handler';

@Module({})
export class WorkerModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        loggerModule('worker'),
        DatabaseModule.forRoot('seoforge-worker'),
        CacheModule,
        QueueModule,
        JobRunnerModule,
        ContentModule,
      ],
      providers: [WriteArticleHandler],
    };
  }
}
