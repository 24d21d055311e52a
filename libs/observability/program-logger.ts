import type { LoggingConfig } from '@seoforge/config';
import { Logger, PinoLogger } from 'nestjs-pino';

import { pinoHttpOptions } from './pino-http-options';

/** The context under which Nest reports that a program did not start; `runProgram` says so itself, once and without a stack. */
const FAILED_START = 'ExceptionHandler';

/** Nest's logger on pino from a program's first line on, before there are modules. */
export class ProgramLogger extends Logger {
  static for(logging: LoggingConfig, service: string): ProgramLogger {
    const parameters = { pinoHttp: pinoHttpOptions(logging, service) };
    return new ProgramLogger(new PinoLogger(parameters), parameters);
  }

  override error(message: unknown, ...parameters: unknown[]): void {
    if (parameters.at(-1) !== FAILED_START) super.error(message, ...parameters);
  }
}
