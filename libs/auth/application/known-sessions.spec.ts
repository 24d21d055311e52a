import { InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { SESSION_CHANGED, USER_CHANGED } from '../auth.channels';
import type { LiveSession } from '../domain/session';
import { InMemorySessionRepository, InMemoryUserRepository } from '../testing';
import { KnownSessions } from './known-sessions';

const NOW = new Date('2026-03-01T08:00:00.000Z');

class SetClock extends Clock {
  time = NOW;

  now(): Date {
    return this.time;
  }
}

const sessionOf = (id: string, userId = 'user'): LiveSession => ({
  id,
  userId,
  role: 'owner',
  expiresAt: new Date(NOW.getTime() + 60_000),
});

describe('KnownSessions', () => {
  let notifications: InMemoryNotifications;
  let clock: SetClock;
  let known: KnownSessions;
  let lookups: jest.SpyInstance<Promise<LiveSession | null>>;

  beforeEach(() => {
    const sessions = new InMemorySessionRepository(new InMemoryUserRepository());
    lookups = jest.spyOn(sessions, 'findLive').mockImplementation(async (id) => sessionOf(id));
    notifications = new InMemoryNotifications();
    clock = new SetClock();
    known = new KnownSessions(sessions, notifications, clock);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks a session up once', async () => {
    expect(await known.find('session')).toEqual(sessionOf('session'));
    expect(await known.find('session')).toEqual(sessionOf('session'));
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('hears at once that a session has ended, and forgets no other', async () => {
    await known.find('session');
    await known.find('other');
    lookups.mockClear();
    await notifications.publish(SESSION_CHANGED, 'session');
    lookups.mockResolvedValue(null);
    expect(await known.find('other')).toEqual(sessionOf('other'));
    expect(await known.find('session')).toBeNull();
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('hears at once that an account has changed, and forgets no other', async () => {
    await known.find('session');
    lookups.mockResolvedValueOnce(sessionOf('other', 'other user'));
    await known.find('other');
    await notifications.publish(USER_CHANGED, 'user');
    lookups.mockResolvedValue({ ...sessionOf('session'), role: 'viewer' });
    expect(await known.find('session')).toMatchObject({ role: 'viewer' });
    expect(await known.find('other')).toMatchObject({ role: 'owner' });
  });

  it('looks again after a while, should the news have been lost', async () => {
    jest.useFakeTimers({ now: 0 });
    await known.find('session');
    jest.advanceTimersByTime(4_999);
    await known.find('session');
    expect(lookups).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2);
    await known.find('session');
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('knows when a session expires', async () => {
    await known.find('session');
    clock.time = new Date(NOW.getTime() + 60_000);
    expect(await known.find('session')).toBeNull();
  });

  it.each([
    [SESSION_CHANGED, 'session'],
    [USER_CHANGED, 'user'],
  ])('does not remember what changed while it was looked up (%s)', async (channel, payload) => {
    const lookup = Promise.withResolvers<LiveSession | null>();
    lookups.mockReturnValueOnce(lookup.promise);
    const found = known.find('session');
    await notifications.publish(channel, payload);
    lookup.resolve(sessionOf('session'));
    await found;
    await known.find('session');
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('does not remember that there is no such session', async () => {
    lookups.mockResolvedValueOnce(null);
    expect(await known.find('session')).toBeNull();
    expect(await known.find('session')).not.toBeNull();
  });
});
