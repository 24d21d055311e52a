import type { IncomingHttpHeaders, ServerResponse } from 'node:http';

import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { missingCredentials, type Principal } from '@seoforge/auth';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ActingSite } from '../http/access/acting-site';
import { networkOf } from '../http/rate-limit/network-of';
import { ANONYMOUS_KEY_ID } from './anonymous-site';

/** A request of an installed plug-in: who sent it, for which site, and what it says. */
export interface CompatCall {
  readonly site: ActingSite;
  readonly principal: Principal;
  readonly isAnonymous: boolean;
  /** As limits count addresses. */
  readonly network: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly query: unknown;
  readonly path: string;
  readonly response: ServerResponse;
}

/** The whole request, on a route that works on one site. */
export const CurrentCall = createParamDecorator((_: unknown, context: ExecutionContext): CompatCall => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const { site, user, headers, body, query } = request;
  if (!site || !user) throw missingCredentials();
  return {
    site,
    principal: user,
    isAnonymous: user.kind === 'site' && user.keyId === ANONYMOUS_KEY_ID,
    network: networkOf(request),
    headers,
    body,
    query,
    path: request.url.split('?', 1)[0] ?? '',
    response: context.switchToHttp().getResponse<FastifyReply>().raw,
  };
});
