import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ConfigModule, ConfigService } from '@nestjs/config';

import { CONCERNS, type Configuration } from './configuration';

/** Makes every configuration class injectable everywhere. */
@Global()
@Module({})
export class ConfigurationModule {
  static forRoot(configuration: Configuration): DynamicModule {
    return {
      module: ConfigurationModule,
      imports: [ConfigModule.forRoot({ ignoreEnvFile: true, ignoreEnvVars: true, load: [() => configuration] })],
      providers: Object.entries(CONCERNS).map(([name, concern]) => ({
        provide: concern,
        inject: [ConfigService],
        useFactory: (service: ConfigService) => service.getOrThrow<object>(name),
      })),
      exports: Object.values(CONCERNS),
    };
  }
}
