import type { Socket } from 'node:net';

import type { FastifyInstance } from 'fastify';

/**
 * Ends the connections that hold up closing when the server closes: at once those over which no request has come yet, which Node
 * takes for active, so that one client that connects ahead of need would do; the others after the answer that is under way, or
 * they would be kept for the next request until the client leaves.
 */
export function closeUnusedConnections(fastify: FastifyInstance): void {
  const unused = new Set<Socket>();
  let isClosing = false;
  fastify.server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    unused.delete(request.raw.socket);
    done();
  });
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    for (const socket of unused) socket.destroy();
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) reply.header('Connection', 'close');
    done(null, payload);
  });
  // An answer that had begun by then, such as a stream, could not say so.
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (isClosing) request.raw.socket.destroySoon();
    done();
  });
}
