import type { LoggingConfig } from '@seoforge/config';
import type { LoggerOptions } from 'pino';

import { REDACTED_PATHS } from './redacted-paths';
import { currentRequestId } from './request-scope';
import { tracing } from './tracing/tracing';

/** Options of every logger: JSON lines with time, level, service, and the request and trace that they belong to; readable text in a terminal. */
export function loggerOptions(
  logging: LoggingConfig,
  service: string,
  isTerminal: boolean = process.stdout.isTTY,
): LoggerOptions {
  const pretty = logging.format === 'pretty' || (logging.format === 'auto' && isTerminal);
  return {
    level: logging.level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: pretty ? {} : { level: (label) => ({ level: label }) },
    mixin: () => ({ requestId: currentRequestId(), traceId: tracing().traceId() }),
    redact: { paths: REDACTED_PATHS, censor: '***' },
    ...(pretty
      ? { transport: { target: 'pino-pretty', options: { ignore: 'service,pid,hostname', singleLine: true } } }
      : {}),
  };
}
