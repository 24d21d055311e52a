import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { InMemorySessionRepository, InMemoryUserRepository, sampleSession, sampleUser } from '../testing';
import { KnownSessions } from './known-sessions';
import { OwnSessions } from './own-sessions';

const NOW = new Date('2026-03-01T08:00:00.000Z');

class StillClock extends Clock {
  now(): Date {
    return NOW;
  }
}

describe('OwnSessions', () => {
  const user = sampleUser(NOW);
  const session = sampleSession(user, NOW);
  let known: KnownSessions;
  let own: OwnSessions;

  beforeEach(async () => {
    const users = new InMemoryUserRepository();
    const sessions = new InMemorySessionRepository(users);
    known = new KnownSessions(sessions, new InMemoryNotifications(), new StillClock());
    own = new OwnSessions(sessions, known, new ImmediateTransactions(), new StillClock());
    await users.add(user);
    await sessions.open(session, 'a token', user.passwordHash);
    await known.find(session.id);
  });

  it('are not remembered once they have ended, though no news of it has come', async () => {
    await own.end(user.id, session.id);
    expect(await known.find(session.id)).toBeNull();
    await expect(own.end(user.id, session.id)).rejects.toMatchObject({ code: 'session.not_found' });
  });

  it('are not remembered after a logout, which may come twice', async () => {
    await own.logOut(user.id, session.id);
    await own.logOut(user.id, session.id);
    expect(await known.find(session.id)).toBeNull();
    expect(await own.list(user.id)).toEqual([]);
  });
});
