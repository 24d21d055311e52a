import type { Role } from './role';

export type SessionEndReason = 'logout' | 'ended' | 'password_changed' | 'token_reused' | 'account_disabled';

/** One login of an administrator, until it ends. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  /** Where the login came from. */
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  /** When its tokens were last issued. */
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** A session that is neither ended nor expired, with its account as it is now. */
export interface LiveSession {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** How long sessions last, in milliseconds: at most, and without being used. */
export interface SessionLifetime {
  readonly absoluteMs: number;
  readonly idleMs: number;
}

/** A new login beyond so many ends the oldest session of the account. */
export const MAX_LIVE_SESSIONS = 50;
/** Bounds what is kept of a session; a token each 15 minutes makes 2,880 in 30 days. */
export const MAX_REFRESHES = 5_000;

export function expiryOf(createdAt: Date, now: Date, { absoluteMs, idleMs }: SessionLifetime): Date {
  return new Date(Math.min(createdAt.getTime() + absoluteMs, now.getTime() + idleMs));
}
