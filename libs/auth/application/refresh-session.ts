import { Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Clock } from '@seoforge/kernel';

import { AccessTokens, type SessionTokens } from '../access-tokens';
import { invalidCredentials } from '../auth.errors';
import { generateRefreshToken, looksLikeRefreshToken } from '../domain/refresh-token';
import { KeyedHash } from '../keyed-hash';
import { SessionRepository } from '../ports/session-repository';

@Injectable()
export class RefreshSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: AccessTokens,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
    private readonly config: AuthConfig,
  ) {}

  /**
   * Each refresh token is good once. One that comes again ends its session: only one of the two who have it can be its owner.
   * @throws AppError `auth.credentials_invalid`
   */
  async execute(refreshToken: string): Promise<SessionTokens> {
    if (!looksLikeRefreshToken(refreshToken)) throw invalidCredentials();
    const next = generateRefreshToken();
    const session = await this.sessions.rotate(
      this.hashes.of('refresh_token', refreshToken),
      this.hashes.of('refresh_token', next),
      this.config.sessionLifetime,
      this.clock.now(),
    );
    if (!session) throw invalidCredentials();
    return { ...(await this.tokens.issue(session)), refreshToken: next };
  }
}
