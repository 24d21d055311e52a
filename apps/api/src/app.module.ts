import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ThrottlerModule } from '@nestjs/throttler';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { AuditModule } from '@seoforge/audit';
import { AuthModule } from '@seoforge/auth';
import { BackupModule } from '@seoforge/backup';
import { CacheModule, RateLimiter } from '@seoforge/cache';
import { ChatModule } from '@seoforge/chat';
import { ConfigurationModule, type Configuration } from '@seoforge/config';
import { ContentModule } from '@seoforge/content';
import { DatabaseModule } from '@seoforge/database';
import { IdempotencyModule } from '@seoforge/idempotency';
import { ImagesModule } from '@seoforge/images';
import { Clock, SystemClock } from '@seoforge/kernel';
import { KeywordsModule } from '@seoforge/keywords';
import { MediaModule } from '@seoforge/media';
import { EventsModule, HttpMetrics, RequestLog } from '@seoforge/observability';
import { PostsModule } from '@seoforge/posts';
import { QueueModule } from '@seoforge/queue';
import { SeoModule } from '@seoforge/seo';
import { SiteAuditModule } from '@seoforge/site-audit';
import { SiteReportModule } from '@seoforge/site-report';
import { SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';
import { WebhooksModule } from '@seoforge/webhooks';

import { AiController } from './ai/ai.controller';
import { ArticleBatchesController } from './articles/article-batches.controller';
import { ArticleEstimatesController } from './articles/article-estimates.controller';
import { ArticleStreams } from './articles/article-streams';
import { ArticlesController } from './articles/articles.controller';
import { AuditEventsController } from './audit/audit-events.controller';
import { AuthController } from './auth/auth.controller';
import { SecondFactorController } from './auth/second-factor.controller';
import { SessionsController } from './auth/sessions.controller';
import { ChatController } from './chat/chat.controller';
import { docsAccessOf } from './docs/docs-access';
import { DocsModule } from './docs/docs.module';
import { FaqsController } from './faqs/faqs.controller';
import { HealthController } from './health/health.controller';
import { HealthService } from './health/health.service';
import { AccessTokenGuard } from './http/access/access-token.guard';
import { AccessTokenStrategy } from './http/access/access-token.strategy';
import { AccessGuard } from './http/access/access.guard';
import { AnonymousAccess } from './http/access/anonymous-access';
import { AuthenticationGuard } from './http/access/authentication.guard';
import { SiteOfRequest } from './http/access/site-of-request';
import { ProblemFilter } from './http/errors/problem.filter';
import { createValidationPipe } from './http/errors/validation.pipe';
import { AnswerRecorder } from './http/idempotency/answer-recorder';
import { Shutdown } from './http/lifecycle/shutdown';
import { WaitingRequests } from './http/lifecycle/waiting-requests';
import { FailedCredentials } from './http/rate-limit/failed-credentials';
import { LimiterStorage } from './http/rate-limit/limiter-storage';
import { RateLimitGuard } from './http/rate-limit/rate-limit.guard';
import { RequestPolicies } from './http/rate-limit/request-policies';
import { ImagesController } from './images/images.controller';
import { ImprovementsController } from './improvements/improvements.controller';
import { KeywordsController } from './keywords/keywords.controller';
import { SearchConsoleImportsController } from './keywords/search-console-imports.controller';
import { BackupGauges } from './management/backup-gauges';
import { MediaController } from './media/media.controller';
import { MetadataController } from './metadata/metadata.controller';
import { CallableModels } from './openai-compat/callable-models';
import { ChatCompletionsController } from './openai-compat/chat-completions.controller';
import { ImageGenerationsController } from './openai-compat/image-generations.controller';
import { ModelsController } from './openai-compat/models.controller';
import { OutlinesController } from './outlines/outlines.controller';
import { LinkSuggestionsController } from './posts/link-suggestions.controller';
import { OverlapsController } from './posts/overlaps.controller';
import { PostsController } from './posts/posts.controller';
import { QueuesController } from './queues/queues.controller';
import { RewritesController } from './rewrites/rewrites.controller';
import { SeoController } from './seo/seo.controller';
import { SiteAuditsController } from './site-audits/site-audits.controller';
import { SiteReportsController } from './site-reports/site-reports.controller';
import { ApiKeysController } from './sites/api-keys.controller';
import { ProviderKeysController } from './sites/provider-keys.controller';
import { SiteBudgetController } from './sites/site-budget.controller';
import { SiteRoutesController } from './sites/site-routes.controller';
import { SitesController } from './sites/sites.controller';
import { TranslationsController } from './translations/translations.controller';
import { UsageController } from './usage/usage.controller';
import { UsersController } from './users/users.controller';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller';
import { WebhooksController } from './webhooks/webhooks.controller';
import { AnalyseForPlugin } from './wordpress-compat/analyse-for-plugin';
import { AnonymousLimits } from './wordpress-compat/anonymous-limits';
import { AnonymousSite } from './wordpress-compat/anonymous-site';
import { AuditForPlugin } from './wordpress-compat/audit-for-plugin';
import { ChatForPlugin } from './wordpress-compat/chat-for-plugin';
import { DrawForPlugin } from './wordpress-compat/draw-for-plugin';
import { EnhancePrompt } from './wordpress-compat/enhance-prompt';
import { OrderArticle } from './wordpress-compat/order-article';
import { Orders } from './wordpress-compat/orders';
import { RunTool } from './wordpress-compat/run-tool';
import { WaitForPlugin } from './wordpress-compat/wait-for-plugin';
import { WordPressChatController } from './wordpress-compat/wordpress-chat.controller';
import { WordPressContentController } from './wordpress-compat/wordpress-content.controller';
import { WordPressImagesController } from './wordpress-compat/wordpress-images.controller';
import { WordPressSeoController } from './wordpress-compat/wordpress-seo.controller';
import { WordPressToolsController } from './wordpress-compat/wordpress-tools.controller';
import { WriteForPlugin } from './wordpress-compat/write-for-plugin';

@Module({})
export class AppModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        EventsModule,
        DatabaseModule.forRoot('seoforge-api'),
        CacheModule,
        QueueModule,
        PassportModule,
        ThrottlerModule.forRootAsync({
          inject: [RateLimiter],
          useFactory: (limiter: RateLimiter) => ({ throttlers: [], storage: new LimiterStorage(limiter) }),
        }),
        AiProvidersModule.forRoot([UsageModule, SitesModule]),
        AuditModule,
        AuthModule,
        BackupModule,
        ChatModule,
        ContentModule,
        ...(docsAccessOf(configuration) === 'owners' ? [DocsModule] : []),
        IdempotencyModule,
        ImagesModule,
        KeywordsModule,
        MediaModule,
        PostsModule,
        SeoModule,
        SiteAuditModule,
        SiteReportModule,
        SitesModule,
        UsageModule,
        WebhooksModule,
      ],
      controllers: [
        AiController,
        ApiKeysController,
        ArticleBatchesController,
        ArticleEstimatesController,
        ArticlesController,
        AuditEventsController,
        AuthController,
        ChatCompletionsController,
        ChatController,
        FaqsController,
        HealthController,
        ImageGenerationsController,
        ImagesController,
        ImprovementsController,
        LinkSuggestionsController,
        KeywordsController,
        MediaController,
        MetadataController,
        ModelsController,
        OutlinesController,
        OverlapsController,
        PostsController,
        ProviderKeysController,
        QueuesController,
        RewritesController,
        SearchConsoleImportsController,
        SecondFactorController,
        SeoController,
        SessionsController,
        SiteAuditsController,
        SiteBudgetController,
        SiteReportsController,
        SiteRoutesController,
        SitesController,
        TranslationsController,
        UsageController,
        UsersController,
        WebhookDeliveriesController,
        WebhooksController,
        WordPressChatController,
        WordPressContentController,
        WordPressImagesController,
        WordPressSeoController,
        WordPressToolsController,
      ],
      providers: [
        BackupGauges,
        AccessTokenGuard,
        AccessTokenStrategy,
        AnalyseForPlugin,
        AnonymousLimits,
        AnonymousSite,
        AnswerRecorder,
        ArticleStreams,
        AuditForPlugin,
        CallableModels,
        ChatForPlugin,
        DrawForPlugin,
        EnhancePrompt,
        FailedCredentials,
        HealthService,
        HttpMetrics,
        OrderArticle,
        Orders,
        RequestPolicies,
        RunTool,
        Shutdown,
        SiteOfRequest,
        WaitForPlugin,
        WaitingRequests,
        WriteForPlugin,
        { provide: Clock, useClass: SystemClock },
        { provide: RequestLog, useFactory: () => new RequestLog(configuration.logging, 'api') },
        { provide: AnonymousAccess, useExisting: AnonymousSite },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: createValidationPipe },
        // In this order: who is calling, how often, and whether they may.
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
    };
  }
}
