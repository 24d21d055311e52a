import { writeFileSync } from 'node:fs';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { loadConfiguration } from '@seoforge/config';
import { runProgram } from '@seoforge/observability';

import { AppModule } from '../app.module';
import { createDocument } from './create-document';

/** Writes `openapi.json`. Nothing is connected or started: the document comes from the code alone. */
runProgram(async () => {
  const configuration = loadConfiguration(
    {},
    { providedLater: ['DATABASE_URL', 'API_KEY_HASH_SECRET', 'ENCRYPTION_KEYS'] },
  );
  const app = await NestFactory.create(AppModule.forRoot(configuration), new FastifyAdapter(), {
    preview: true,
    logger: false,
  });
  writeFileSync('openapi.json', `${JSON.stringify(createDocument(app), null, 2)}\n`);
});
