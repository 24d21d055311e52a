import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { invalidCredentials, type UserPrincipal } from '@seoforge/auth';

import { ACCESS_TOKEN_STRATEGY } from './access-token.strategy';

/** Lets in who holds a valid access token and puts the administrator on the request. */
@Injectable()
export class AccessTokenGuard extends AuthGuard(ACCESS_TOKEN_STRATEGY) {
  override handleRequest<User = UserPrincipal>(error: Error | null, user: User | false | undefined): User {
    if (error) throw error;
    if (!user) throw invalidCredentials();
    return user;
  }
}
