import type { AuditEntry, Denials } from '@seoforge/audit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { clientAddressOf } from '../client-address';
import type { Problem } from '../errors/problem';
import { actorOf } from './actor-of';
import { placeOf } from './place-of';

/** Notes every request that was refused because of who sent it. */
export function auditDenials(fastify: FastifyInstance, denials: Denials): void {
  fastify.addHook('onResponse', (request, _reply, done) => {
    const { problem } = request;
    if (problem && isDenial(problem, request)) denials.note(denialOf(problem, request));
    done();
  });
}

/** Too many requests are a denial where nobody has shown who it is, and may be guessing; a known caller is merely busy. */
function isDenial({ status, code }: Problem, { user }: FastifyRequest): boolean {
  if (status === 429) return user === undefined || code.startsWith('auth.');
  return status === 401 || status === 403;
}

function denialOf({ code }: Problem, request: FastifyRequest): AuditEntry {
  return {
    actor: actorOf(request.user),
    siteId: placeOf(request).siteId,
    action: 'access.denied',
    target: `${request.method} ${request.routeOptions.url ?? ''}`.trim(),
    outcome: 'denied',
    reason: code,
    address: clientAddressOf(request),
    requestId: request.id,
    details: {},
  };
}
