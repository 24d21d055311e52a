import { Module, type DynamicModule } from '@nestjs/common';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { CacheModule } from '@seoforge/cache';
import { ConfigurationModule, type Configuration } from '@seoforge/config';
import { ContentModule } from '@seoforge/content';
import { DatabaseModule } from '@seoforge/database';
import { ImagesModule } from '@seoforge/images';
import { EventsModule } from '@seoforge/observability';
import { JobRunnerModule, QueueModule } from '@seoforge/queue';
import { SiteAuditModule } from '@seoforge/site-audit';
import { SiteReportModule } from '@seoforge/site-report';
import { SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';
import { WebhooksModule } from '@seoforge/webhooks';

import { WriteArticleHandler } from './articles/write-article.handler';
import { ForgetImagesTimer } from './images/forget-images.timer';
import { RunSiteAuditHandler } from './site-audits/run-site-audit.handler';
import { RunSiteReportHandler } from './site-reports/run-site-report.handler';
import { DeliverWebhookHandler } from './webhooks/deliver-webhook.handler';

@Module({})
export class WorkerModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        EventsModule,
        DatabaseModule.forRoot('seoforge-worker'),
        CacheModule,
        QueueModule,
        JobRunnerModule,
        AiProvidersModule.forRoot([UsageModule, SitesModule]),
        ContentModule,
        ImagesModule,
        SiteAuditModule,
        SiteReportModule,
        WebhooksModule,
      ],
      providers: [
        DeliverWebhookHandler,
        ForgetImagesTimer,
        RunSiteAuditHandler,
        RunSiteReportHandler,
        WriteArticleHandler,
      ],
    };
  }
}
