import type { INestApplicationContext } from '@nestjs/common';
import type { Environment } from '@seoforge/config';
import {
  installQueues,
  JobQueue,
  JobRunner,
  JobRunnerModule,
  QueueModule,
  type EnqueueOptions,
  type JobDefinition,
  type JobHandler,
} from '@seoforge/queue';
import { DataSource } from 'typeorm';

import { testConfiguration } from '../support/test-configuration';
import { createTestContext } from '../support/test-context';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

export interface WaterJob {
  readonly bed: string;
}

export type WaterKind = JobDefinition<WaterJob>;

/** A database with queues, a process that enqueues, and as many workers as a test wants. */
export class QueueScene {
  readonly #workers: INestApplicationContext[] = [];
  #kinds = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly enqueuing: INestApplicationContext,
  ) {}

  static async start(): Promise<QueueScene> {
    const database = await createTestDatabase();
    return new QueueScene(database, await createTestContext({ DATABASE_URL: database.url }, [QueueModule]));
  }

  /** A kind of job of the test's own. */
  async newKind(retryLimit = 3): Promise<WaterKind> {
    this.#kinds += 1;
    const kind = { name: `water-${this.#kinds}`, expireInSeconds: 60, retryLimit };
    await installQueues(testConfiguration({ DATABASE_URL: this.database.url }).database, [kind]);
    return kind;
  }

  async startWorker(variables: Environment = {}): Promise<INestApplicationContext> {
    const worker = await createTestContext({ DATABASE_URL: this.database.url, ...variables }, [JobRunnerModule]);
    this.#workers.push(worker);
    return worker;
  }

  async run(kind: WaterKind, handler: JobHandler<WaterJob>, concurrency = 1): Promise<JobRunner> {
    const runner = (await this.startWorker()).get(JobRunner);
    await runner.run(kind, handler, concurrency);
    return runner;
  }

  enqueue(kind: WaterKind, bed = 'south', options?: EnqueueOptions): Promise<string> {
    return this.enqueuing.get(JobQueue).enqueue(kind, { bed }, options);
  }

  query<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
    return this.enqueuing.get(DataSource).query<Row[]>(statement, values);
  }

  async stateOf(id: string): Promise<string | undefined> {
    const [job] = await this.query<{ state: string }>('SELECT state FROM pgboss.job WHERE id = $1', [id]);
    return job?.state;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.close()));
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.enqueuing.close();
    await this.database.drop();
  }
}
