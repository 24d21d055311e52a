import { tracing, withinRequest, type HttpMetrics, type RequestLog } from '@seoforge/observability';
import type { FastifyInstance } from 'fastify';

import { callsModel, rateLimitClassOf } from './observed-as.decorator';

/** Answers with the request's id; logs and counts the request, whatever became of it. */
export function observeRequests(fastify: FastifyInstance, metrics: HttpMetrics, log: RequestLog): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { id, method, raw } = request;
    const { remoteAddress } = raw.socket;
    reply.header('X-Request-ID', id);
    tracing().nameRequest(request.routeOptions.url);
    reply.raw.once('close', () => {
      const { statusCode, elapsedTime: durationMs } = reply;
      log.write({ id, method, url: raw.url ?? '', remoteAddress, statusCode, durationMs });
    });
    withinRequest(id, done);
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
      callsModel: callsModel(request),
      rateLimitClass: rateLimitClassOf(request),
      errorCode: request.problem?.code,
    });
    done();
  });
}
