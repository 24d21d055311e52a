import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { ThrottlerModule } from '@nestjs/throttler';
import { AuthModule } from '@seoforge/auth';
import { CacheModule, RateCounter } from '@seoforge/cache';
import { ConfigurationModule, HttpConfig, type Configuration } from '@seoforge/config';
import { ContentModule } from '@seoforge/content';
import { DatabaseModule } from '@seoforge/database';
import { HttpMetrics, loggerModule } from '@seoforge/observability';
import { QueueModule } from '@seoforge/queue';
import { SeoModule } from '@seoforge/seo';
import { SitesModule } from '@seoforge/sites';

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
import { SeoController } from './seo/seo.controller';

const WINDOW_MS = 60_000;

@Module({})
export class AppModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        loggerModule('api'),
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
        AuthModule,
        ContentModule,
        SeoModule,
        SitesModule,
      ],
      controllers: [ArticlesController, AuthController, HealthController, SeoController],
      providers: [
        AccessTokenGuard,
        AccessTokenStrategy,
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
