import { AuthConfig } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { ACCOUNT_LOCKS } from '../domain/lockout';
import { KeyedHash } from '../keyed-hash';
import { PasswordHasher } from '../ports/password-hasher';
import { PasswordStrength } from '../ports/password-strength';
import {
  InMemoryLoginFailures,
  InMemorySessionRepository,
  InMemoryUserRepository,
  sampleSession,
  sampleUser,
} from '../testing';
import { ChangePassword } from './change-password';
import { ConfirmPassword } from './confirm-password';
import { HashNewPassword } from './hash-new-password';
import { KnownSessions } from './known-sessions';
import { Lockout } from './lockout';

const NOW = new Date('2026-03-01T08:00:00.000Z');
const NEW_PASSWORD = 'a pot of jasmine tea';

class StillClock extends Clock {
  now(): Date {
    return NOW;
  }
}

class AnyStrength extends PasswordStrength {
  async of(): Promise<number> {
    return 4;
  }
}

class PlainPasswords extends PasswordHasher {
  async hash(password: string): Promise<string> {
    return password;
  }

  async verify(password: string, hash: string | null): Promise<boolean> {
    return password === hash;
  }
}

describe('ChangePassword', () => {
  const user = sampleUser(NOW);
  const [session, other] = [sampleSession(user, NOW), sampleSession(user, NOW)];
  const address = '192.0.2.1';
  const clock = new StillClock();
  let known: KnownSessions;
  let lockout: Lockout;
  let change: ChangePassword;

  beforeEach(async () => {
    const users = new InMemoryUserRepository();
    const sessions = new InMemorySessionRepository(users);
    const passwords = new PlainPasswords();
    known = new KnownSessions(sessions, new InMemoryNotifications(), clock);
    lockout = new Lockout(new InMemoryLoginFailures(), new KeyedHash(new AuthConfig()), clock);
    change = new ChangePassword(
      users,
      sessions,
      known,
      new ConfirmPassword(users, passwords, lockout),
      new HashNewPassword(new AnyStrength(), passwords),
      lockout,
      new ImmediateTransactions(),
      clock,
    );
    await users.add(user);
    for (const { id } of [session, other]) {
      await sessions.open({ ...session, id }, `token of ${id}`, user.passwordHash);
      await known.find(id);
    }
  });

  const fail = async (): Promise<void> => {
    const attempts = ACCOUNT_LOCKS.map(() => lockout.begin(user.email, address));
    await Promise.allSettled(attempts);
  };

  it('ends all other sessions of who changes it, though no news of it has come', async () => {
    const passwords = { currentPassword: user.passwordHash, newPassword: NEW_PASSWORD };
    await change.own({ userId: user.id, sessionId: session.id }, passwords, address);
    expect(await known.find(session.id)).not.toBeNull();
    expect(await known.find(other.id)).toBeNull();
  });

  it('by an owner ends all sessions, and lets in again who was locked out', async () => {
    await fail();
    await expect(lockout.begin(user.email, address)).rejects.toMatchObject({ code: 'auth.locked' });
    await change.ofUser(user.id, NEW_PASSWORD);
    expect(await known.find(session.id)).toBeNull();
    await expect(lockout.begin(user.email, address)).resolves.toBeDefined();
  });
});
