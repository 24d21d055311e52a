import type { OnApplicationShutdown } from '@nestjs/common';
import type { LoggingConfig } from '@seoforge/config';
import pino, { type DestinationStream, type Logger } from 'pino';

import { BufferedLines } from './buffered-lines';
import { loggerOptions } from './logger-options';

/** The longest path of ours has about 150. */
const LOGGED_PATH_CHARACTERS = 500;
const QUIET_PATHS = ['/health', '/api/v1/health'];
const SERVER_ERROR = 500;

/** One request that has been answered, or whose caller has left. */
export interface LoggedRequest {
  readonly id: string;
  readonly method: string;
  /** As it was sent: its query is never logged. */
  readonly url: string;
  /** Who sent it over the connection: a proxy, where there is one. */
  readonly remoteAddress: string | undefined;
  readonly statusCode: number;
  readonly durationMs: number;
}

/** Logs each request in one line, a moment later: method, path without query, status and time; health probes are left out. */
export class RequestLog implements OnApplicationShutdown {
  readonly #logger: Logger;
  readonly #lines: BufferedLines;

  constructor(logging: LoggingConfig, service: string, output: DestinationStream = pino.destination({ sync: true })) {
    // A line holds a few members and no others: nothing in it has to be looked through for secrets.
    const options = { ...loggerOptions(logging, service), redact: [] };
    this.#lines = new BufferedLines(output);
    this.#logger = options.transport ? pino(options) : pino(options, this.#lines);
  }

  write({ id, method, url, remoteAddress, statusCode, durationMs }: LoggedRequest): void {
    const path = pathOf(url);
    if (QUIET_PATHS.some((quiet) => path.startsWith(quiet))) return;
    this.#logger[statusCode >= SERVER_ERROR ? 'error' : 'info'](
      {
        requestId: id,
        req: { method, path, remoteAddress },
        res: { statusCode },
        responseTime: Math.round(durationMs),
      },
      `${method} ${path} ${statusCode}`,
    );
  }

  /** All connections are closed by then. */
  onApplicationShutdown(): void {
    this.#lines.flush();
  }
}

function pathOf(url: string): string {
  const queryAt = url.indexOf('?');
  return url.slice(0, Math.min(queryAt === -1 ? url.length : queryAt, LOGGED_PATH_CHARACTERS));
}
