import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/**
 * Ends the connections over which no request has come yet when the server closes. Node takes them for active, so that
 * one client that connects ahead of need would hold up closing until it leaves.
 */
export function closeUnusedConnections(fastify: FastifyInstance): void {
  const unused = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    unused.delete(request.raw.socket);
    done();
  });
  fastify.addHook('preClose', (done) => {
    for (const socket of unused) socket.destroy();
    done();
  });
}
