import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import {
  AccessTokens,
  invalidCredentials,
  KnownSessions,
  TOKEN_ALGORITHM,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  type AccessTokenClaims,
  type UserPrincipal,
} from '@seoforge/auth';
import { isId } from '@seoforge/kernel';
import { ExtractJwt, Strategy, type SecretOrKeyProvider } from 'passport-jwt';

export const ACCESS_TOKEN_STRATEGY = 'access-token';

/** Knows who is behind an access token: by its signature, type, issuer, audience and expiry, and by its session, which must be alive. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, ACCESS_TOKEN_STRATEGY) {
  constructor(
    tokens: AccessTokens,
    private readonly sessions: KnownSessions,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: keysOf(tokens),
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
    });
  }

  /** A token without an end, or of a session that has ended, is nobody's. */
  async validate({ sub, sid, exp }: Partial<AccessTokenClaims>): Promise<UserPrincipal | false> {
    const session = exp !== undefined && isId(sid) && (await this.sessions.find(sid));
    if (!session || session.userId !== sub) return false;
    return { kind: 'user', userId: session.userId, sessionId: session.id, role: session.role };
  }
}

/** The key that a token names; as an object, though the library's types know keys as texts alone. */
function keysOf(tokens: AccessTokens): SecretOrKeyProvider {
  return (_request, token: string, done) => {
    const key = tokens.keyOf(token);
    if (key) done(null, key as unknown as string);
    else done(invalidCredentials());
  };
}
