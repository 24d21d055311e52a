import { Global, Module } from '@nestjs/common';

import { BossJobQueue } from './boss-job-queue';
import { BossJobRunner } from './boss-job-runner';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';

/** For every process that enqueues. */
@Global()
@Module({ providers: [{ provide: JobQueue, useClass: BossJobQueue }], exports: [JobQueue] })
export class QueueModule {}

/** For worker processes, beside `QueueModule`. */
@Module({ providers: [{ provide: JobRunner, useClass: BossJobRunner }], exports: [JobRunner] })
export class JobRunnerModule {}
