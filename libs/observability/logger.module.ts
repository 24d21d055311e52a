import { RequestMethod, type DynamicModule } from '@nestjs/common';
import { LoggingConfig } from '@seoforge/config';
import { LoggerModule } from 'nestjs-pino';

import { pinoHttpOptions } from './pino-http-options';

/** Nest's logger on pino. The route pattern is spelled out because the module's default one misses prefixed routes. */
export function loggerModule(service: string): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [LoggingConfig],
    useFactory: (logging: LoggingConfig) => ({
      pinoHttp: pinoHttpOptions(logging, service),
      forRoutes: [{ path: '/{*splat}', method: RequestMethod.ALL }],
    }),
  });
}
