import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Denials } from '@seoforge/audit';
import type { Configuration } from '@seoforge/config';
import { HttpMetrics, ProgramLogger, RequestLog } from '@seoforge/observability';

import { AppModule } from './app.module';
import { docsAccessOf } from './docs/docs-access';
import { guardDocumentation } from './docs/guard-documentation';
import { serveDocumentation } from './docs/serve-documentation';
import { auditDenials } from './http/audit/audit-denials';
import { tellBrowsersToBeCareful } from './http/edge/answer-headers';
import { limitBodies } from './http/edge/body-limits';
import { allowKnownOrigins } from './http/edge/cors';
import { readCsvBodies } from './http/edge/csv-body';
import { readJsonBodies } from './http/edge/json-body';
import { refuseExcess } from './http/edge/refuse-excess';
import { createFastifyAdapter } from './http/fastify-adapter';
import { closeUnusedConnections } from './http/lifecycle/close-unused-connections';
import { observeRequests } from './http/observe-requests';

/** The whole API, ready to listen: what `main` starts and what end-to-end tests talk to. */
export async function createApi(configuration: Configuration): Promise<NestFastifyApplication> {
  const { http } = configuration;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(configuration),
    createFastifyAdapter(http),
    {
      bodyParser: false,
      logger: ProgramLogger.for(configuration.logging, 'api'),
      abortOnError: false,
    },
  );
  app.enableShutdownHooks();
  allowKnownOrigins(app, http);
  const fastify = app.getHttpAdapter().getInstance();
  limitBodies(fastify);
  readJsonBodies(fastify);
  readCsvBodies(fastify);
  tellBrowsersToBeCareful(fastify);
  observeRequests(fastify, app.get(HttpMetrics), app.get(RequestLog));
  auditDenials(fastify, app.get(Denials));
  refuseExcess(fastify);
  closeUnusedConnections(fastify);
  const docsAccess = docsAccessOf(configuration);
  if (docsAccess !== 'none') {
    guardDocumentation(app, docsAccess, http);
    serveDocumentation(app, docsAccess);
  }
  return app;
}
