import type { LoggingConfig } from '@seoforge/config';
import { Logger, PinoLogger } from 'nestjs-pino';

import { loggerOptions } from './logger-options';

/** The context under which Nest reports that a program did not start; `runProgram` says so itself, once and without a stack. */
const FAILED_START = 'ExceptionHandler';

/** Nest's logger on pino, from a program's first line on. A process has one pino, made by whoever comes first. */
export class ProgramLogger extends Logger {
  static for(logging: LoggingConfig, service: string): ProgramLogger {
    const parameters = { pinoHttp: loggerOptions(logging, service) };
    return new ProgramLogger(new PinoLogger(parameters), parameters);
  }

  override error(message: unknown, ...parameters: unknown[]): void {
    if (parameters.at(-1) !== FAILED_START) super.error(message, ...parameters);
  }
}
