import { JwtService } from '@nestjs/jwt';
import type { AccessTokenClaims, UserPrincipal } from '@seoforge/auth';

const jwt = new JwtService();

/** Whose session an answer begins or continues, by the access token in it: this process has just made it, nobody else. */
export function sessionIn(answer: unknown): Pick<UserPrincipal, 'kind' | 'userId' | 'sessionId'> | undefined {
  if (typeof answer !== 'object' || answer === null || !('accessToken' in answer)) return undefined;
  const claims = jwt.decode<AccessTokenClaims | null>(String(answer.accessToken));
  return claims ? { kind: 'user', userId: claims.sub, sessionId: claims.sid } : undefined;
}
