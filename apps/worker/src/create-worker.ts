import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Configuration } from '@seoforge/config';
import { ProgramLogger } from '@seoforge/observability';

import { WorkerModule } from './worker.module';

/** The worker, taking jobs from the moment this resolves. */
export async function createWorker(configuration: Configuration): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(configuration), {
    logger: ProgramLogger.for(configuration.logging, 'worker'),
    abortOnError: false,
  });
  worker.enableShutdownHooks();
  return worker;
}
