import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { InMemorySessionRepository, InMemoryUserRepository, sampleSession, sampleUser } from '../testing';
import { ChangeUser } from './change-user';
import { KnownSessions } from './known-sessions';

const NOW = new Date('2026-03-01T08:00:00.000Z');

class StillClock extends Clock {
  now(): Date {
    return NOW;
  }
}

describe('ChangeUser', () => {
  const user = sampleUser(NOW);
  const session = sampleSession(user, NOW);
  let known: KnownSessions;
  let change: ChangeUser;

  beforeEach(async () => {
    const users = new InMemoryUserRepository();
    const sessions = new InMemorySessionRepository(users);
    known = new KnownSessions(sessions, new InMemoryNotifications(), new StillClock());
    change = new ChangeUser(users, sessions, known, new ImmediateTransactions(), new StillClock());
    await users.add(user);
    await sessions.open(session, 'a token', user.passwordHash);
    await known.find(session.id);
  });

  it('gives a role that holds for what is asked next, though no news of it has come', async () => {
    await change.execute(user.id, { role: 'admin' });
    expect(await known.find(session.id)).toMatchObject({ role: 'admin' });
  });

  it('leaves no session of who is disabled, though no news of it has come', async () => {
    await change.execute(user.id, { isDisabled: true });
    expect(await known.find(session.id)).toBeNull();
    await change.execute(user.id, { isDisabled: false });
    expect(await known.find(session.id)).toBeNull();
  });

  it('leaves no session of who is removed, though no news of it has come', async () => {
    await change.remove(user.id);
    expect(await known.find(session.id)).toBeNull();
  });
});
