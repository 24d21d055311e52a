import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { AiConfig } from '@seoforge/config';
import { Clock, Events, SystemClock } from '@seoforge/kernel';

import { AiGateway } from './ai-gateway';
import { Middlewares } from './middleware/middlewares';
import { ModelHealth } from './middleware/model-health';
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
   * @param features modules that export `CallAccounts` and `SiteRoutes`: money and sites are no business of this lib
   */
  static forRoot(features: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: AiProvidersModule,
      global: true,
      imports: [ModelRegistryModule, ...features],
      providers: [
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
          inject: [ModelRegistry, InstallationRoutes, SiteRoutes, ModelHealth, Clock],
          useFactory: (
            registry: ModelRegistry,
            installation: InstallationRoutes,
            sites: SiteRoutes,
            health: ModelHealth,
            clock: Clock,
          ) =>
            new RouteResolver(
              registry,
              installation,
              sites,
              (provider, model) => health.healthOf(provider, model),
              clock,
            ),
        },
      ],
      exports: [AiGateway, ModelHealth, ModelRegistryModule],
    };
  }
}
