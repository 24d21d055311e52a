import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal, SitePrincipal, UserPrincipal } from '@seoforge/auth';
import { insufficientRole, missingCredentials } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

import type { ActingSite } from './acting-site';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; named as passport names it. */
    user?: Principal;
    /** Set by the access guard on routes that work on one site. */
    site?: ActingSite;
  }
}

function principalOf(context: ExecutionContext): Principal | undefined {
  return context.switchToHttp().getRequest<FastifyRequest>().user;
}

/** The key that is calling, on a route that is open to keys only. */
export const CurrentKey = createParamDecorator((_: unknown, context: ExecutionContext): SitePrincipal => {
  const principal = principalOf(context);
  if (principal?.kind !== 'site') throw insufficientRole();
  return principal;
});

/** The site that the request is for, on a route that works on one site. */
export const CurrentSite = createParamDecorator((_: unknown, context: ExecutionContext): ActingSite => {
  const { site } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!site) throw missingCredentials();
  return site;
});

/** Whoever is calling, on a route that is open to keys and to administrators. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const principal = principalOf(context);
  if (!principal) throw missingCredentials();
  return principal;
});

/** The administrator who is calling, on a route that is open to administrators only. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): UserPrincipal => {
  const principal = principalOf(context);
  if (principal?.kind !== 'user') throw insufficientRole();
  return principal;
});
