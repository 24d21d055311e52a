import type { AuditEntry } from '@seoforge/audit';
import type { FastifyRequest } from 'fastify';

import { clientAddressOf } from '../client-address';
import { actorOf } from './actor-of';
import { factsOf } from './facts-of';
import { placeOf } from './place-of';
import { sessionIn } from './session-in';

interface Outcome {
  readonly statusCode: number;
  readonly answer: unknown;
}

/** The row of an act that has succeeded: who, what, on what, from where. */
export function entryOfAct(action: string, request: FastifyRequest, { statusCode, answer }: Outcome): AuditEntry {
  const { user = sessionIn(answer), body, id } = request;
  const place = placeOf(request);
  const createdId = statusCode === 201 ? idOf(answer) : null;
  const sessionId = action.startsWith('session.') && user && 'sessionId' in user ? user.sessionId : null;
  const target = place.target ?? createdId ?? place.siteId ?? sessionId;
  return {
    actor: actorOf(user),
    siteId: place.siteId ?? (action === 'site.create' ? createdId : null),
    action,
    target,
    outcome: 'done',
    reason: null,
    address: clientAddressOf(request),
    requestId: id,
    details: { ...factsOf(body), ...(createdId === null || createdId === target ? {} : { createdId }) },
  };
}

function idOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  return typeof answer.id === 'string' ? answer.id : null;
}
