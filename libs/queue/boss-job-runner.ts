import { Injectable, Logger, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DatabaseConfig, HttpConfig } from '@seoforge/config';
import { PgBoss } from 'pg-boss';

import { workerOptions } from './boss-options';
import type { JobDefinition, JobHandler } from './job-definition';
import { JobRunner } from './job-runner';
import { startBoss } from './start-boss';

/** New jobs wake a worker by notification; a job that comes back from a dead worker is found by looking. */
const POLLING_INTERVAL_SECONDS = 2;

/** Runs jobs with pg-boss. At shutdown it takes no more, and tells those under way to stop: they are tried again elsewhere. */
@Injectable()
export class BossJobRunner extends JobRunner implements OnModuleInit, BeforeApplicationShutdown {
  readonly #logger = new Logger(BossJobRunner.name);
  readonly #stopping = new AbortController();
  readonly #boss: PgBoss;

  constructor(
    database: DatabaseConfig,
    private readonly http: HttpConfig,
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

  async run<Data extends object>(
    definition: JobDefinition<Data>,
    handler: JobHandler<Data>,
    concurrency: number,
  ): Promise<void> {
    await this.#boss.work<Data>(
      definition.name,
      {
        localConcurrency: concurrency,
        pollingIntervalSeconds: POLLING_INTERVAL_SECONDS,
        notifyPollingIntervalSeconds: POLLING_INTERVAL_SECONDS,
        batchSize: 1,
      },
      async ([job]) => {
        if (!job) return;
        await handler(job.data, {
          jobId: job.id,
          attempt: job.retryCount + 1,
          isLastAttempt: job.retryCount >= definition.retryLimit,
          signal: AbortSignal.any([job.signal, this.#stopping.signal]),
        });
      },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#boss.stop({ graceful: true, timeout: this.http.shutdownGraceSeconds * 1_000 });
  }
}
