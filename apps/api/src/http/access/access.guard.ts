import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  AuthenticateApiKey,
  insufficientRole,
  insufficientScope,
  missingCredentials,
  roleIncludes,
  type Principal,
} from '@seoforge/auth';
import type { FastifyRequest } from 'fastify';

import { AccessTokenGuard } from './access-token.guard';
import { ACCESS, type AccessRule } from './access.decorator';
import { credentialsOf } from './credentials';
import { PUBLIC } from './public.decorator';

/** Closed by default: a route must say that it is public or whom it is for. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticateApiKey: AuthenticateApiKey,
    private readonly accessTokens: AccessTokenGuard,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler()) ?? {};
    const principal = await this.#authenticate(context);
    authorise(principal, rule);
    return true;
  }

  async #authenticate(context: ExecutionContext): Promise<Principal> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credentials = credentialsOf(request);
    if (credentials.kind === 'none') throw missingCredentials();
    if (credentials.kind === 'apiKey') request.user = await this.authenticateApiKey.execute(credentials.key);
    else await this.accessTokens.canActivate(context);
    if (!request.user) throw missingCredentials();
    return request.user;
  }
}

function authorise(principal: Principal, { scope, role }: AccessRule): void {
  if (principal.kind === 'user') {
    if (!role || !roleIncludes(principal.role, role)) throw insufficientRole();
    return;
  }
  if (!scope) throw insufficientRole();
  if (scope !== 'any' && !principal.scopes.includes(scope)) throw insufficientScope(scope);
}
