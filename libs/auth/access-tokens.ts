import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { AuthConfig } from '@seoforge/config';

import type { UserPrincipal } from './domain/principal';
import type { Role } from './domain/role';
import { SigningKeys } from './signing-keys';

/** Who issues access tokens and whom they are for; both are checked. */
export const TOKEN_ISSUER = 'seoforge';
export const TOKEN_AUDIENCE = 'seoforge-api';
export const TOKEN_ALGORITHM = 'ES256';

export interface AccessToken {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly tokenType: 'Bearer';
}

/** The claims of an access token that this product reads. */
export interface AccessTokenClaims {
  readonly sub: string;
  readonly role: Role;
}

@Injectable()
export class AccessTokens {
  readonly #jwt = new JwtService();

  constructor(
    private readonly keys: SigningKeys,
    private readonly config: AuthConfig,
  ) {}

  async issue(user: { id: string; role: Role }): Promise<AccessToken> {
    const claims: AccessTokenClaims = { sub: user.id, role: user.role };
    const accessToken = await this.#jwt.signAsync(claims, {
      privateKey: this.keys.privateKey,
      algorithm: TOKEN_ALGORITHM,
      keyid: this.keys.keyId,
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      expiresIn: this.config.accessTokenSeconds,
    });
    return { accessToken, expiresIn: this.config.accessTokenSeconds, tokenType: 'Bearer' };
  }

  /** The principal behind claims whose signature, issuer, audience and expiry have been checked. */
  static principalOf(claims: AccessTokenClaims): UserPrincipal {
    return { kind: 'user', userId: claims.sub, role: claims.role };
  }
}
