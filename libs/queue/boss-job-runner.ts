import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DatabaseConfig, HttpConfig } from '@seoforge/config';
import { PgBoss, type JobWithMetadata, type WorkOptions } from 'pg-boss';

import { workerOptions } from './boss-options';
import { BossShift } from './boss-shift';
import { deadQueueOf, type JobDefinition, type JobHandler } from './job-definition';
import { JobRunner } from './job-runner';
import { JobTurns } from './persistence/job-turns';
import { inLine, turnOf } from './place-in-line';
import { reportDefect } from './report-defect';
import { startBoss } from './start-boss';

/** New jobs wake a worker by notification; a job that comes back from a dead worker is found by looking. */
const POLLING_INTERVAL_SECONDS = 2;

const WORK_OPTIONS = {
  pollingIntervalSeconds: POLLING_INTERVAL_SECONDS,
  notifyPollingIntervalSeconds: POLLING_INTERVAL_SECONDS,
  batchSize: 1,
  includeMetadata: true,
} as const;

/** Runs jobs with pg-boss. At shutdown it takes no more, and tells those under way to stop: they are tried again elsewhere. */
@Injectable()
export class BossJobRunner extends JobRunner implements OnModuleInit, BeforeApplicationShutdown {
  readonly #logger = new Logger(BossJobRunner.name);
  readonly #stopping = new AbortController();
  readonly #boss: PgBoss;

  constructor(
    database: DatabaseConfig,
    private readonly http: HttpConfig,
    private readonly turns: JobTurns,
  ) {
    super();
    this.#boss = new PgBoss(workerOptions(database));
    this.#boss.on('error', (error) => {
      this.#logger.error(error, 'queue');
    });
  }

  async onModuleInit(): Promise<void> {
    await startBoss(this.#boss);
  }

  run<Data extends object>(
    definition: JobDefinition<Data>,
    handler: JobHandler<Data>,
    concurrency: number,
    groupConcurrency?: number,
  ): Promise<void> {
    const { name, retryLimit } = definition;
    const options = groupConcurrency === undefined ? {} : { groupConcurrency };
    return this.#work<Data>(name, concurrency, options, async (job) => {
      if (!(await this.#takesItsTurn(job))) return;
      const { id, data, retryCount, signal } = job;
      await handler(data, {
        jobId: id,
        attempt: retryCount + 1,
        isLastAttempt: retryCount >= retryLimit,
        signal: AbortSignal.any([signal, this.#stopping.signal]),
      });
    });
  }

  runDead<Data extends object>(definition: JobDefinition<Data>, handler: (data: Data) => Promise<void>): Promise<void> {
    return this.#work<Data>(deadQueueOf(definition), 1, {}, ({ data }) => handler(data));
  }

  /** @returns false for a job that was ordered for later and is due: it got in line, as a job of its own. */
  async #takesItsTurn<Data extends object>({ name, data, groupId, priority }: JobWithMetadata<Data>): Promise<boolean> {
    if (!groupId) return true;
    const turn = turnOf(priority);
    if (turn === null) await this.#boss.send(name, data, inLine(groupId, await this.turns.take(name, groupId)));
    else await this.turns.serve(name, turn);
    return turn !== null;
  }

  async #work<Data extends object>(
    queue: string,
    concurrency: number,
    options: Pick<WorkOptions, 'groupConcurrency'>,
    run: (job: JobWithMetadata<Data>) => Promise<void>,
  ): Promise<void> {
    const shift = {
      queue,
      concurrency,
      options: { ...WORK_OPTIONS, ...options },
      run: async (job: JobWithMetadata<Data>): Promise<void> => {
        try {
          await run(job);
        } catch (error) {
          reportDefect(error, queue, AbortSignal.any([job.signal, this.#stopping.signal]));
          throw error;
        }
      },
    };
    await new BossShift<Data>(this.#boss, shift, this.#stopping.signal).begin();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#boss.stop({ graceful: true, timeout: this.http.shutdownGraceSeconds * 1_000 });
  }
}
