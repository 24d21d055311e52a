import type { AddressInfo } from 'node:net';

import type { SitePrincipal } from '@seoforge/auth';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';

import { sendProblem } from '../../http/errors/send-problem';
import { toAppError } from '../../http/errors/to-app-error';

export const SITE: SitePrincipal = {
  kind: 'site',
  siteId: 'site-1',
  keyId: 'key-1',
  scopes: ['ai:invoke'],
  mode: 'live',
};

/** One handler on a port of its own, with the product's answers to failures. */
export interface CompatServer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startCompatServer(
  path: string,
  handle: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): Promise<CompatServer> {
  const server = fastify({ genReqId: () => 'request-1' });
  server.setErrorHandler((error, request, reply) => {
    sendProblem(toAppError(error), request, reply);
  });
  server.post(path, handle);
  await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}${path}`,
    stop: async () => {
      server.server.closeAllConnections();
      await server.close();
    },
  };
}
