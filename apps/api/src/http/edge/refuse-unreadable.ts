import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { AppError } from '@seoforge/kernel';

import { headersTooLarge, methodUnknown, requestMalformed, requestTooSlow } from './edge.errors';
import { rawProblem } from './raw-problem';

/** What Node.js says of a connection on which no request could be read (https://nodejs.org/api/http.html#event-clienterror). */
const REFUSALS = new Map<string | undefined, () => AppError>([
  ['ERR_HTTP_REQUEST_TIMEOUT', requestTooSlow],
  ['HPE_HEADER_OVERFLOW', headersTooLarge],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', headersTooLarge],
]);

/** A connection over which a request may be under way; Node.js keeps its answer there. */
type ServerSocket = Socket & { readonly _httpMessage?: ServerResponse | null };

/**
 * Answers a connection on which no request could be read with a problem document, and closes it. Where an answer is under way,
 * another one would be taken for it, or for a part of it.
 */
export function refuseUnreadable({ code }: NodeJS.ErrnoException, socket: ServerSocket): void {
  const answer = socket._httpMessage;
  if (code === 'ECONNRESET') socket.destroy();
  else if (answer?.req.complete) closeAfter(answer, socket);
  else if (answer?.headersSent) socket.destroy();
  else refuse(socket, (REFUSALS.get(code) ?? requestMalformed)());
}

/** Answers what Node.js otherwise answers by itself or not at all: tunnels, and expectations that cannot be met. */
export function refuseUncommon(server: Server): void {
  server.on('connect', (_request, socket: ServerSocket) => {
    if (socket._httpMessage) socket.destroy();
    else refuse(socket, methodUnknown());
  });
  // `refuseExcess` does it, when the requests before it on the connection have been answered.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

/** Lets the request before the one that cannot be read have its answer first, and nothing after it. */
function closeAfter(answer: ServerResponse, socket: Socket): void {
  if (!answer.shouldKeepAlive) return;
  answer.shouldKeepAlive = false;
  answer.once('finish', () => {
    socket.destroySoon();
  });
}

function refuse(socket: Socket, error: AppError): void {
  if (!socket.writable) socket.destroy();
  else socket.end(rawProblem(error), () => socket.destroy());
}
