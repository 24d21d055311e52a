import type { HttpMetrics } from '@seoforge/observability';
import type { FastifyInstance } from 'fastify';

/** Answers with the request's id and counts the request, whatever became of it. */
export function observeRequests(fastify: FastifyInstance, metrics: HttpMetrics): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-ID', request.id);
    done();
  });
  // What is answered before that hook, as a preflight is.
  fastify.addHook('onSend', (request, reply, payload, done) => {
    reply.header('X-Request-ID', request.id);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observe({
      method: request.method,
      route: request.routeOptions.url,
      statusCode: reply.statusCode,
      durationSeconds: reply.elapsedTime / 1_000,
    });
    done();
  });
}
