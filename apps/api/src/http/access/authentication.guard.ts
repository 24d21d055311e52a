import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthenticateApiKey, missingCredentials, type SitePrincipal } from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';
import type { FastifyRequest } from 'fastify';

import { clientAddressOf } from '../client-address';
import { FailedCredentials } from '../rate-limit/failed-credentials';
import { AccessTokenGuard } from './access-token.guard';
import { AnonymousAccess, isWithoutCredentials, OPEN_TO_ANONYMOUS } from './anonymous-access';
import { credentialsOf } from './credentials';
import { PUBLIC } from './public.decorator';

/** Finds out who is calling, and puts it on the request. What they may do is decided afterwards. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AuthenticateApiKey)
    private readonly authenticateApiKey: Pick<AuthenticateApiKey, 'execute' | 'isRemembered'>,
    private readonly accessTokens: AccessTokenGuard,
    private readonly failures: FailedCredentials,
    @Inject(AnonymousAccess) private readonly anonymous: Pick<AnonymousAccess, 'principal'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.get<boolean | undefined>(PUBLIC, context.getHandler())) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const credentials = credentialsOf(request);
    if (credentials.kind === 'none') {
      request.user = await this.#anonymousCaller(context, request);
      return true;
    }
    try {
      if (credentials.kind === 'apiKey') await this.#recogniseKey(credentials.key, request);
      else await this.accessTokens.canActivate(context);
    } catch (error) {
      if (isWrong(error)) await this.#countFailure(clientAddressOf(request));
      throw error;
    }
    return true;
  }

  /** @throws AppError `auth.credentials_missing` where the route or the installation serves nobody without credentials */
  async #anonymousCaller(context: ExecutionContext, request: FastifyRequest): Promise<SitePrincipal> {
    const isOpen = this.reflector.get<boolean | undefined>(OPEN_TO_ANONYMOUS, context.getHandler()) ?? false;
    const principal = isOpen && isWithoutCredentials(request) ? await this.anonymous.principal() : undefined;
    if (!principal) throw missingCredentials();
    request.site = { siteId: principal.siteId, mode: principal.mode };
    return principal;
  }

  async #recogniseKey(key: string, request: FastifyRequest): Promise<void> {
    const address = clientAddressOf(request);
    this.failures.assertMayTry(address, () => this.authenticateApiKey.isRemembered(key));
    const principal = await this.authenticateApiKey.execute(key, address);
    request.user = principal;
    request.site = { siteId: principal.siteId, mode: principal.mode };
  }

  async #countFailure(address: string): Promise<void> {
    this.failures.assertMayTry(address, () => false);
    await this.failures.count(address);
  }
}

function isWrong(error: unknown): boolean {
  return error instanceof AppError && error.code === 'auth.credentials_invalid';
}
