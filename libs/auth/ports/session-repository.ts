import type { LiveSession, Session, SessionEndReason, SessionLifetime } from '../domain/session';

/** Sessions and their refresh tokens. What ends a session removes its tokens. */
export abstract class SessionRepository {
  /**
   * Adds a session and its first refresh token, and ends the oldest ones beyond `MAX_LIVE_SESSIONS`.
   * @param passwordHash that the login was checked against
   * @returns false where the account is disabled, gone, or has another password by now
   */
  abstract open(session: Session, refreshTokenHash: string, passwordHash: string): Promise<boolean>;

  /** One whose account is enabled. */
  abstract findLive(id: string, now: Date): Promise<LiveSession | null>;

  /** Of one account, newest first; at most `MAX_LIVE_SESSIONS`. */
  abstract listLive(userId: string, now: Date): Promise<readonly Session[]>;

  /**
   * Uses a refresh token up and puts the next one in its place. A token that was used before ends its session.
   * @returns null where the token is unknown or used, or its session is not alive
   */
  abstract rotate(hash: string, nextHash: string, lifetime: SessionLifetime, now: Date): Promise<LiveSession | null>;

  /** @returns false where the account has no such session that is alive */
  abstract end(userId: string, id: string, reason: SessionEndReason, now: Date): Promise<boolean>;

  /** @param exceptId a session that goes on */
  abstract endAll(userId: string, reason: SessionEndReason, now: Date, exceptId?: string): Promise<void>;

  /** Removes a bounded number of those that ended or expired before. */
  abstract purge(before: Date): Promise<void>;
}
