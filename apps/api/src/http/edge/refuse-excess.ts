import type { AppError } from '@seoforge/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { headersTooLarge, requestEncoded, requestMalformed } from './edge.errors';

/** Browsers behind two proxies send about 40. */
export const MAXIMUM_HEADERS = 100;
const CONTINUE = '100-continue';
const CHUNKED = 'chunked';
/** Of two of these, one program reads the first and the next one the last. */
const ONCE = ['host', 'authorization', 'x-api-key'];

/** Refuses requests that are wrong whatever they ask for, before anything else looks at them. */
export function refuseExcess(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const error = faultOf(request);
    // RFC 9110, section 12.5.3: says with a 415 that the coding was at fault.
    if (error?.kind === 'unsupported_media_type') reply.header('Accept-Encoding', 'identity');
    done(error);
  });
}

function faultOf({ headers, raw }: FastifyRequest): AppError | undefined {
  if (raw.rawHeaders.length > 2 * MAXIMUM_HEADERS) return headersTooLarge();
  // RFC 9112, section 3.2: exactly one.
  if (headers.host === undefined && raw.httpVersion === '1.1') return requestMalformed();
  if (ONCE.some((name) => timesSent(name, raw.rawHeaders) > 1)) return requestMalformed();
  // RFC 9112, section 6.1: there is no other coding here.
  if ((headers['transfer-encoding'] ?? CHUNKED).toLowerCase() !== CHUNKED) return requestMalformed();
  // RFC 9110, section 10.1.1: there is no other expectation.
  if ((headers.expect ?? CONTINUE).toLowerCase() !== CONTINUE) return requestMalformed();
  const encoding = headers['content-encoding'] ?? 'identity';
  return encoding.toLowerCase() === 'identity' ? undefined : requestEncoded();
}

/** @param rawHeaders names and values in turns */
function timesSent(name: string, rawHeaders: readonly string[]): number {
  let times = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const sent = rawHeaders[index] ?? '';
    if (sent.length === name.length && sent.toLowerCase() === name) times += 1;
  }
  return times;
}
