import type { LoggingConfig } from '@seoforge/config';
import type { Params } from 'nestjs-pino';

import { HTTP_LOG } from './http-log';
import { loggerOptions } from './logger-options';

/** Options of the one pino of a process, made by whoever comes first: all its makers must give the same. */
export function pinoHttpOptions(logging: LoggingConfig, service: string): Params['pinoHttp'] {
  return { ...loggerOptions(logging, service), ...HTTP_LOG };
}
