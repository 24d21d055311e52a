import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Clock, Events, SystemClock } from '@seoforge/kernel';
import { MetricsModule } from '@seoforge/observability';

import { AiGateway } from './ai-gateway';
import { AI_METRICS } from './ai-providers.metrics';
import { CircuitGauges } from './middleware/circuit-gauges';
import { Middlewares } from './middleware/middlewares';
import { ModelHealth } from './middleware/model-health';
import { SiteProviderKeys } from './ports/site-provider-keys';
import { SiteRoutes } from './ports/site-routes';
import { ModelRegistry } from './providers/model-registry';
import { ModelRegistryModule } from './providers/model-registry.module';
import { RoutedAiGateway } from './routed-ai-gateway';
import { InstallationRoutes } from './routes/installation-routes';
import { RouteResolver } from './routes/route-resolver';

@Module({})
export class AiProvidersModule {
  /**
   * The gateway, for every module of a program.
   * @param features modules that export `CallAccounts`, `SiteRoutes` and `SiteProviderKeys`: money and sites are no business of this lib
   */
  static forRoot(features: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: AiProvidersModule,
      global: true,
      imports: [MetricsModule.forEvents(AI_METRICS), ModelRegistryModule, ...features],
      providers: [
        CircuitGauges,
        Middlewares,
        { provide: AiGateway, useClass: RoutedAiGateway },
        { provide: Clock, useClass: SystemClock },
        {
          provide: ModelHealth,
          inject: [AiConfig, Clock, Events],
          useFactory: ({ circuitOpenMs }: AiConfig, clock: Clock, events: Events) =>
            new ModelHealth({ circuitOpenMs, clock, events }),
        },
        {
          provide: RouteResolver,
          inject: [ModelRegistry, InstallationRoutes, SiteRoutes, SiteProviderKeys, ModelHealth, Clock],
          useFactory: (
            registry: ModelRegistry,
            installation: InstallationRoutes,
            sites: SiteRoutes,
            keys: SiteProviderKeys,
            health: ModelHealth,
            clock: Clock,
          ) =>
            new RouteResolver(
              registry,
              installation,
              sites,
              keys,
              (provider, model, account) => health.healthOf(provider, model, account),
              clock,
            ),
        },
      ],
      exports: [AiGateway, ModelHealth, ModelRegistryModule, RouteResolver],
    };
  }
}
