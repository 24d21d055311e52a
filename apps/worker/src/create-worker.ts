import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Configuration } from '@seoforge/config';
import { Logger } from 'nestjs-pino';

import { WorkerModule } from './worker.module';

/** The worker, taking jobs from the moment this resolves. */
export async function createWorker(configuration: Configuration): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(configuration), {
    bufferLogs: true,
    abortOnError: false,
  });
  worker.useLogger(worker.get(Logger));
  worker.enableShutdownHooks();
  return worker;
}
