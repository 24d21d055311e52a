import type { LoggingConfig } from '@seoforge/config';
import { Logger, PinoLogger } from 'nestjs-pino';

import { HTTP_LOG } from './http-log';
import { loggerOptions } from './logger-options';

/** The context under which Nest reports that a program did not start; `runProgram` says so itself, once and without a stack. */
const FAILED_START = 'ExceptionHandler';

/**
 * Nest's logger on pino from a program's first line on, before there are modules. A process has one pino, made by whoever comes
 * first, so that the options of the request log are given here as in the module.
 */
export class ProgramLogger extends Logger {
  static for(logging: LoggingConfig, service: string): ProgramLogger {
    const parameters = { pinoHttp: { ...loggerOptions(logging, service), ...HTTP_LOG } };
    return new ProgramLogger(new PinoLogger(parameters), parameters);
  }

  override error(message: unknown, ...parameters: unknown[]): void {
    if (parameters.at(-1) !== FAILED_START) super.error(message, ...parameters);
  }
}
