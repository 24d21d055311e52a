import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DatabaseConfig } from '@seoforge/config';
import { EntityManagers } from '@seoforge/database';
import { AppError } from '@seoforge/kernel';
import { PgBoss } from 'pg-boss';

import { producerOptions } from './boss-options';
import type { JobDefinition } from './job-definition';
import { JobQueue, type EnqueueOptions } from './job-queue';
import { JobTurns } from './persistence/job-turns';
import { beforeTheLine, inLine, type PlaceInLine } from './place-in-line';
import { startBoss } from './start-boss';

/** Enqueues with pg-boss over the transaction that is under way. */
@Injectable()
export class BossJobQueue extends JobQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #logger = new Logger(BossJobQueue.name);
  readonly #boss: PgBoss;

  constructor(
    database: DatabaseConfig,
    private readonly managers: EntityManagers,
    private readonly turns: JobTurns,
  ) {
    super();
    this.#boss = new PgBoss(producerOptions(database));
    this.#boss.on('error', (error) => {
      this.#logger.error(error, 'queue');
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await startBoss(this.#boss);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#boss.stop({ graceful: false });
  }

  async enqueue<Data extends object>(
    { name }: JobDefinition<Data>,
    data: Data,
    { groupId, delaySeconds }: EnqueueOptions = {},
  ): Promise<string> {
    const manager = this.managers.current;
    const db = {
      executeSql: async (text: string, values?: unknown[]) => ({ rows: await manager.query<unknown[]>(text, values) }),
    };
    const jobId = await this.#boss.send(name, data, {
      db,
      ...(groupId === undefined ? {} : await this.#placeOf(name, groupId, delaySeconds)),
      ...(delaySeconds === undefined ? {} : { startAfter: delaySeconds }),
    });
    if (!jobId)
      throw new AppError({
        code: 'queue.refused',
        kind: 'internal',
        message: `The queue took no job of kind ${name}.`,
      });
    return jobId;
  }

  async #placeOf(queue: string, groupId: string, delaySeconds = 0): Promise<PlaceInLine> {
    return delaySeconds > 0 ? beforeTheLine(groupId) : inLine(groupId, await this.turns.take(queue, groupId));
  }
}
