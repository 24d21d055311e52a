import { Injectable } from '@nestjs/common';
import { AuthConfig } from '@seoforge/config';
import { Clock, newId } from '@seoforge/kernel';

import { AccessTokens, type SessionTokens } from '../access-tokens';
import { invalidCredentials } from '../auth.errors';
import type { LoginOrigin } from '../domain/login-origin';
import { generateRefreshToken } from '../domain/refresh-token';
import { expiryOf } from '../domain/session';
import type { User } from '../domain/user';
import { KeyedHash } from '../keyed-hash';
import { SessionRepository } from '../ports/session-repository';

const MAX_ADDRESS_LENGTH = 64;
const MAX_USER_AGENT_LENGTH = 256;

@Injectable()
export class OpenSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly tokens: AccessTokens,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
    private readonly config: AuthConfig,
  ) {}

  /** @throws AppError `auth.credentials_invalid` where the account was disabled or got another password meanwhile */
  async execute(user: User, { address, userAgent }: LoginOrigin): Promise<SessionTokens> {
    const now = this.clock.now();
    const session = {
      id: newId(),
      userId: user.id,
      address: address.slice(0, MAX_ADDRESS_LENGTH),
      userAgent: userAgent?.slice(0, MAX_USER_AGENT_LENGTH) ?? null,
      createdAt: now,
      lastUsedAt: now,
      expiresAt: expiryOf(now, now, this.config.sessionLifetime),
    };
    const refreshToken = generateRefreshToken();
    const hash = this.hashes.of('refresh_token', refreshToken);
    if (!(await this.sessions.open(session, hash, user.passwordHash))) throw invalidCredentials();
    return { ...(await this.tokens.issue(session)), refreshToken };
  }
}
