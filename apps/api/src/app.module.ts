import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ThrottlerModule } from '@nestjs/throttler';
import { AiProvidersModule } from '@seoforge/ai-providers';
import { AuthModule } from '@seoforge/auth';
import { CacheModule, RateCounter } from '@seoforge/cache';
import { ConfigurationModule, HttpConfig, type Configuration } from '@seoforge/config';
import { ContentModule } from '@seoforge/content';
import { DatabaseModule } from '@seoforge/database';
import { EventsModule, HttpMetrics, loggerModule } from '@seoforge/observability';
import { QueueModule } from '@seoforge/queue';
import { SeoModule } from '@seoforge/seo';
import { SitesModule } from '@seoforge/sites';
import { UsageModule } from '@seoforge/usage';

import { AiController } from './ai/ai.controller';
import { ArticlesController } from './articles/articles.controller';
import { WaitingRequests } from './articles/waiting-requests';
import { AuthController } from './auth/auth.controller';
import { HealthController } from './health/health.controller';
import { HealthService } from './health/health.service';
import { AccessTokenGuard } from './http/access/access-token.guard';
import { AccessTokenStrategy } from './http/access/access-token.strategy';
import { AccessGuard } from './http/access/access.guard';
import { ProblemFilter } from './http/errors/problem.filter';
import { createValidationPipe } from './http/errors/validation.pipe';
import { Shutdown } from './http/lifecycle/shutdown';
import { CounterStorage } from './http/rate-limit/counter-storage';
import { RateLimitGuard } from './http/rate-limit/rate-limit.guard';
import { CallableModels } from './openai-compat/callable-models';
import { ChatCompletionsController } from './openai-compat/chat-completions.controller';
import { ImageGenerationsController } from './openai-compat/image-generations.controller';
import { ModelsController } from './openai-compat/models.controller';
import { SeoController } from './seo/seo.controller';
import { SiteBudgetController } from './sites/site-budget.controller';
import { SiteRoutesController } from './sites/site-routes.controller';
import { UsageController } from './usage/usage.controller';

const WINDOW_MS = 60_000;

@Module({})
export class AppModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        loggerModule('api'),
        EventsModule,
        DatabaseModule.forRoot('seoforge-api'),
        CacheModule,
        QueueModule,
        PassportModule,
        ThrottlerModule.forRootAsync({
          inject: [HttpConfig, RateCounter],
          useFactory: ({ rateLimitPerMinute }: HttpConfig, counter: RateCounter) => ({
            throttlers: [{ name: 'default', ttl: WINDOW_MS, limit: rateLimitPerMinute }],
            storage: new CounterStorage(counter),
          }),
        }),
        AiProvidersModule.forRoot([UsageModule, SitesModule]),
        AuthModule,
        ContentModule,
        SeoModule,
        SitesModule,
        UsageModule,
      ],
      controllers: [
        AiController,
        ArticlesController,
        AuthController,
        ChatCompletionsController,
        HealthController,
        ImageGenerationsController,
        ModelsController,
        SeoController,
        SiteBudgetController,
        SiteRoutesController,
        UsageController,
      ],
      providers: [
        AccessTokenGuard,
        AccessTokenStrategy,
        CallableModels,
        HealthService,
        HttpMetrics,
        Shutdown,
        WaitingRequests,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: createValidationPipe },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
      ],
    };
  }
}
