import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Principal, SitePrincipal, UserPrincipal } from '@seoforge/auth';
import { insufficientRole, missingCredentials } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the access guard; named as passport names it. */
    user?: Principal;
  }
}

function principalOf(context: ExecutionContext): Principal | undefined {
  return context.switchToHttp().getRequest<FastifyRequest>().user;
}

/** The site whose key is calling, on a route that is open to keys only. */
export const CurrentSite = createParamDecorator((_: unknown, context: ExecutionContext): SitePrincipal => {
  const principal = principalOf(context);
  if (principal?.kind !== 'site') throw insufficientRole();
  return principal;
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
