import { newId } from '@seoforge/kernel';

import type { Session } from '../domain/session';
import type { User } from '../domain/user';

/** An account that may only look. */
export function sampleUser(createdAt: Date): User {
  const id = newId();
  return {
    id,
    email: `${id}@garden.example`,
    passwordHash: 'a hash',
    role: 'viewer',
    createdAt,
    disabledAt: null,
    secondFactorConfirmedAt: null,
  };
}

/** A session of an account that begins at a moment, for an hour. */
export function sampleSession({ id: userId }: User, createdAt: Date): Session {
  return {
    id: newId(),
    userId,
    address: '192.0.2.1',
    userAgent: 'a browser',
    createdAt,
    lastUsedAt: createdAt,
    expiresAt: new Date(createdAt.getTime() + 3_600_000),
  };
}
