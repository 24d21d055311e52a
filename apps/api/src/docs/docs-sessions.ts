import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import {
  KnownSessions,
  SigningKeys,
  TOKEN_ALGORITHM,
  TOKEN_ISSUER,
  type AccessTokenClaims,
  type LiveSession,
} from '@seoforge/auth';

/** Its own audience, so that what stands in the cookie opens the documentation alone, and no access token does. */
const AUDIENCE = 'seoforge-docs';
const TOKEN_TYPE = 'docs+jwt';
export const DOCS_SESSION_SECONDS = 8 * 60 * 60;

type DocsClaims = Pick<AccessTokenClaims, 'sid'>;

/** Tokens for the documentation. Each names the session that it came from, and is worth nothing once that has ended. */
@Injectable()
export class DocsSessions {
  readonly #jwt = new JwtService();

  constructor(
    private readonly keys: SigningKeys,
    private readonly sessions: KnownSessions,
  ) {}

  /** The session of an access token that was issued just now. */
  async sessionOf(accessToken: string): Promise<LiveSession | null> {
    const { sid } = this.#jwt.decode<AccessTokenClaims>(accessToken);
    return this.sessions.find(sid);
  }

  issue({ id }: LiveSession): Promise<string> {
    const claims: DocsClaims = { sid: id };
    return this.#jwt.signAsync(claims, {
      privateKey: this.keys.privateKey,
      header: { alg: TOKEN_ALGORITHM, typ: TOKEN_TYPE, kid: this.keys.keyId },
      algorithm: TOKEN_ALGORITHM,
      issuer: TOKEN_ISSUER,
      audience: AUDIENCE,
      expiresIn: DOCS_SESSION_SECONDS,
    });
  }

  /** The session of an owner behind a token; null where the token, the session or the role is not good, or not any more. */
  async find(token: string): Promise<LiveSession | null> {
    const claims = this.#claimsOf(token);
    const session = claims && (await this.sessions.find(claims.sid));
    return session?.role === 'owner' ? session : null;
  }

  #claimsOf(token: string): DocsClaims | undefined {
    try {
      const { header } = this.#jwt.decode<{ header: { kid?: string } }>(token, { complete: true });
      return this.#jwt.verify<DocsClaims>(token, {
        publicKey: this.keys.publicKeyOf(header.kid ?? '') as unknown as string,
        algorithms: [TOKEN_ALGORITHM],
        issuer: TOKEN_ISSUER,
        audience: AUDIENCE,
      });
    } catch {
      return undefined;
    }
  }
}
