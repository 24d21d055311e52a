import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { HttpConfig } from '@seoforge/config';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

import { PLAIN_HEADERS } from './edge/raw-problem';
import { MAXIMUM_HEADERS } from './edge/refuse-excess';
import { refuseUncommon, refuseUnreadable } from './edge/refuse-unreadable';
import { sendProblem } from './errors/send-problem';
import { toAppError } from './errors/to-app-error';
import { requestIdOf } from './request-id';

/** Connections that are too slow are looked for so often, so that they end a second late at most. */
const CONNECTIONS_CHECK_INTERVAL_MS = 1_000;

export function createFastifyAdapter(http: HttpConfig): FastifyAdapter {
  const requestTimeout = http.requestTimeoutSeconds * 1_000;
  const adapter = new FastifyAdapter({
    http: {
      maxHeaderSize: http.headerLimitBytes,
      headersTimeout: Math.min(http.headersTimeoutSeconds * 1_000, requestTimeout),
      connectionsCheckingInterval: CONNECTIONS_CHECK_INTERVAL_MS,
      // Node.js would refuse with an empty answer; `refuseExcess` does it with a problem document.
      requireHostHeader: false,
    },
    bodyLimit: http.bodyLimitBytes,
    trustProxy: (_address, hop) => hop < http.trustedProxyHops,
    requestTimeout,
    keepAliveTimeout: http.keepAliveTimeoutSeconds * 1_000,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnreadable,
    // The router refuses an address that it cannot read before any hook or filter runs.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers({ ...PLAIN_HEADERS, 'X-Request-ID': request.id });
      sendProblem(toAppError(error), request, reply);
    },
  });
  const { server } = adapter.getInstance();
  // Node.js drops what is beyond it: one more shows that there were too many.
  server.maxHeadersCount = MAXIMUM_HEADERS + 1;
  refuseUncommon(server);
  return adapter;
}
