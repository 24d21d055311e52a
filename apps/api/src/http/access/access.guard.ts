import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { insufficientRole, insufficientScope, missingCredentials, roleIncludes, type Principal } from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

import { ACCESS, type AccessRule } from './access.decorator';
import { PUBLIC } from './public.decorator';
import { SiteOfRequest } from './site-of-request';

/** Closed by default: a route must say that it is public or whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sites: SiteOfRequest,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.user) throw missingCredentials();
    authorise(request.user, rule);
    request.site = await this.sites.find(request, request.user, rule?.forSite ?? false);
    return true;
  }
}

function authorise(principal: Principal, { scope, role }: Partial<AccessRule> = {}): void {
  if (principal.kind === 'user') {
    if (!role || !roleIncludes(principal.role, role)) throw insufficientRole();
    return;
  }
  if (!scope) throw insufficientRole();
  if (scope !== 'any' && !principal.scopes.includes(scope)) throw insufficientScope(scope);
}
