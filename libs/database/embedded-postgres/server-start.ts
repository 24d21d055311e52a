import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '@seoforge/kernel';
import { ensureDatabase } from './application-database';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import type { Command } from './postgres-programs';
import { findPostmaster, stopPostmaster } from './postmaster';
import { lastLogLines } from './server-log';
import { type ServerOptions, type ServerProcess, spawnServer } from './server-process';

/** Recovery after a crash replays the write-ahead log, by default about 1 GB of it at most (max_wal_size). */
const START_TIMEOUT_MS = 180_000;

/** A server that calls itself ready has to answer within this time. */
const ANSWER_TIMEOUT_MS = 30_000;
const POLL_INTERVAL_MS = 20;

/** What a killed server left running holds its memory for a moment, and a server begun meanwhile ends at once. */
const START_ATTEMPTS = 10;
const RETRY_DELAY_MS = 300;

export interface ServerStartOptions extends ServerOptions {
  readonly database: string;
  readonly password: string;
  readonly onProgress: (message: string) => void;
}

/** A server that answers and has the database. */
export interface RunningServer {
  readonly processId: number;
  readonly port: number;
  readonly adopted: boolean;
}

/**
 * Brings a server up. PostgreSQL itself lets only one of several processes serve a data directory; the others end,
 * and whoever began them finds the one that runs.
 */
export async function startServer(postgres: Command, options: ServerStartOptions): Promise<RunningServer> {
  const start = new ServerStart(postgres, options);
  try {
    return await start.run();
  } catch (error) {
    await start.abandon();
    throw error;
  }
}

class ServerStart {
  private readonly deadline = Date.now() + START_TIMEOUT_MS;
  private answerDeadline = Number.POSITIVE_INFINITY;
  private attempts = 0;
  private own: ServerProcess | undefined;
  private lastFailure: unknown;

  constructor(
    private readonly postgres: Command,
    private readonly options: ServerStartOptions,
  ) {}

  async run(): Promise<RunningServer> {
    const { dataDirectory } = this.options;
    while (Date.now() < Math.min(this.deadline, this.answerDeadline)) {
      const postmaster = findPostmaster(dataDirectory);
      if (postmaster === undefined) await this.beginUnlessBegun();
      else if (postmaster.ready && postmaster.port !== undefined && (await this.answers(postmaster.port))) {
        return {
          processId: postmaster.processId,
          port: postmaster.port,
          adopted: postmaster.processId !== this.own?.processId,
        };
      }
      await sleep(POLL_INTERVAL_MS);
    }
    throw this.failure();
  }

  /** Leaves no server of its own behind when starting failed. */
  async abandon(): Promise<void> {
    const processId = this.own?.processId;
    if (processId !== undefined) await stopPostmaster(this.options.dataDirectory, processId);
  }

  private async beginUnlessBegun(): Promise<void> {
    if (this.own?.isRunning() === true) return;
    if (this.attempts >= START_ATTEMPTS) throw this.failure();
    if (this.attempts > 0) await sleep(RETRY_DELAY_MS);
    this.attempts += 1;
    this.options.onProgress(`Starting PostgreSQL on ${this.options.dataDirectory}`);
    try {
      this.own = await spawnServer(this.postgres, this.options);
    } catch (error) {
      if (findPostmaster(this.options.dataDirectory) === undefined) throw error;
    }
  }

  private async answers(port: number): Promise<boolean> {
    this.answerDeadline = Math.min(this.answerDeadline, Date.now() + ANSWER_TIMEOUT_MS);
    try {
      const { dataDirectory, password, database } = this.options;
      await ensureDatabase({ dataDirectory, password, port }, database);
      return true;
    } catch (error) {
      if (error instanceof EmbeddedPostgresError) throw error;
      this.lastFailure = error;
      return false;
    }
  }

  private failure(): EmbeddedPostgresError {
    const { dataDirectory } = this.options;
    const reason = this.lastFailure === undefined ? '' : ` (${messageOf(this.lastFailure)})`;
    return new EmbeddedPostgresError(
      'did_not_start',
      `PostgreSQL did not start on ${dataDirectory}${reason}. End of its log:\n${lastLogLines(dataDirectory)}`,
      this.lastFailure,
    );
  }
}
