import type { KeyObject } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { AuthConfig } from '@seoforge/config';

import { SigningKeys } from './signing-keys';

/** Who issues access tokens and whom they are for; both are checked. */
export const TOKEN_ISSUER = 'seoforge';
export const TOKEN_AUDIENCE = 'seoforge-api';
export const TOKEN_ALGORITHM = 'ES256';
/** RFC 9068, section 2.1: tells an access token from any other that the same key may sign. */
const TOKEN_TYPE = 'at+jwt';

export interface AccessToken {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly tokenType: 'Bearer';
}

/** What a session goes on with. */
export interface SessionTokens extends AccessToken {
  /** Good for one refresh. */
  readonly refreshToken: string;
}

/** The claims of an access token that this product reads. */
export interface AccessTokenClaims {
  readonly sub: string;
  /** The session that the token belongs to. */
  readonly sid: string;
  readonly exp: number;
}

@Injectable()
export class AccessTokens {
  readonly #jwt = new JwtService();

  constructor(
    private readonly keys: SigningKeys,
    private readonly config: AuthConfig,
  ) {}

  async issue(session: { id: string; userId: string }): Promise<AccessToken> {
    const claims: Omit<AccessTokenClaims, 'exp'> = { sub: session.userId, sid: session.id };
    const accessToken = await this.#jwt.signAsync(claims, {
      privateKey: this.keys.privateKey,
      header: { alg: TOKEN_ALGORITHM, typ: TOKEN_TYPE, kid: this.keys.keyId },
      algorithm: TOKEN_ALGORITHM,
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      expiresIn: this.config.accessTokenSeconds,
    });
    return { accessToken, expiresIn: this.config.accessTokenSeconds, tokenType: 'Bearer' };
  }

  /** The key that verifies a token, by its header; undefined where it is no access token, or was signed by an unknown key. */
  keyOf(token: string): KeyObject | undefined {
    const { typ, kid } = headerOf(token);
    return typ === TOKEN_TYPE && typeof kid === 'string' ? this.keys.publicKeyOf(kid) : undefined;
  }
}

function headerOf(token: string): { readonly typ?: unknown; readonly kid?: unknown } {
  const [header = ''] = token.split('.', 1);
  try {
    return Object(JSON.parse(Buffer.from(header, 'base64url').toString())) as object;
  } catch {
    return {};
  }
}
