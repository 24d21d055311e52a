import { RequestMethod, type DynamicModule } from '@nestjs/common';
import { LoggingConfig } from '@seoforge/config';
import { LoggerModule } from 'nestjs-pino';

import { HTTP_LOG } from './http-log';
import { loggerOptions } from './logger-options';

/** Nest's logger on pino. The route pattern is spelled out because the module's default one misses prefixed routes. */
export function loggerModule(service: string): DynamicModule {
  return LoggerModule.forRootAsync({
    inject: [LoggingConfig],
    useFactory: (logging: LoggingConfig) => ({
      pinoHttp: { ...loggerOptions(logging, service), ...HTTP_LOG },
      forRoutes: [{ path: '/{*splat}', method: RequestMethod.ALL }],
    }),
  });
}
