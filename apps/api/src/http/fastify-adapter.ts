import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { HttpConfig } from '@seoforge/config';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

import { sendProblem } from './errors/send-problem';
import { toAppError } from './errors/to-app-error';
import { requestIdOf } from './request-id';

/** Time for the whole request to arrive, which also ends slow-header attacks. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the idle timeout of an AWS load balancer (60 s), which otherwise meets connections that are just being closed. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

export function createFastifyAdapter(http: HttpConfig): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: http.bodyLimitBytes,
    trustProxy: (_address, hop) => hop < http.trustedProxyHops,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    // The router refuses an address that it cannot read before any hook or filter runs.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.header('X-Request-ID', request.id);
      sendProblem(toAppError(error), request, reply);
    },
  });
}
