import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { BossJobQueue } from './boss-job-queue';
import { BossJobRunner } from './boss-job-runner';
import { BossQueueState } from './boss-queue-state';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { JobTurnEntity } from './persistence/job-turn.entity';
import { JobTurns } from './persistence/job-turns';
import { QueueGauges } from './queue-gauges';
import { QueueState } from './queue-state';

/** For every process that enqueues. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([JobTurnEntity])],
  providers: [
    JobTurns,
    QueueGauges,
    { provide: JobQueue, useClass: BossJobQueue },
    { provide: QueueState, useClass: BossQueueState },
  ],
  exports: [JobQueue, QueueState],
})
export class QueueModule {}

/** For worker processes, beside `QueueModule`. */
@Module({ providers: [JobTurns, { provide: JobRunner, useClass: BossJobRunner }], exports: [JobRunner] })
export class JobRunnerModule {}
