import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration } from '@seoforge/config';
import { HttpMetrics, ProgramLogger } from '@seoforge/observability';

import { AppModule } from './app.module';
import { createFastifyAdapter } from './http/fastify-adapter';
import { closeUnusedConnections } from './http/lifecycle/close-unused-connections';
import { observeRequests } from './http/observe-requests';
import { serveDocumentation } from './openapi/serve-documentation';

/** Pages are Swagger UI alone, which styles itself inline; plain HTTP must work where TLS ends at a load balancer. */
const CONTENT_SECURITY_POLICY = { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null };

/** The whole API, ready to listen: what `main` starts and what end-to-end tests talk to. */
export async function createApi(configuration: Configuration): Promise<NestFastifyApplication> {
  const { http, runtime } = configuration;
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
  app.enableCors({
    origin: [...http.corsAllowedOrigins],
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    exposedHeaders: ['Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Next-Cursor', 'X-Request-ID'],
    maxAge: 600,
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_SECURITY_POLICY } });
  observeRequests(fastify, app.get(HttpMetrics));
  closeUnusedConnections(fastify);
  if (http.docsEnabled ?? !runtime.isProduction) serveDocumentation(app);
  return app;
}
