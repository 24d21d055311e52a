import { InMemoryNotifications } from '@seoforge/database/testing';
import { newId } from '@seoforge/kernel';

import { API_KEY_CHANGED } from '../auth.channels';
import type { ApiKey } from '../domain/api-key';
import { InMemoryApiKeyRepository } from '../testing';
import { KnownApiKeys } from './known-api-keys';

const KEY = { id: newId(), hash: 'hash', revokedAt: null } as ApiKey;

describe('KnownApiKeys', () => {
  let repository: InMemoryApiKeyRepository;
  let notifications: InMemoryNotifications;
  let known: KnownApiKeys;
  let lookups: jest.SpyInstance<Promise<ApiKey | null>>;

  beforeEach(() => {
    repository = new InMemoryApiKeyRepository();
    repository.keys.push(KEY);
    lookups = jest.spyOn(repository, 'findByHash');
    notifications = new InMemoryNotifications();
    known = new KnownApiKeys(repository, notifications);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks a key up once', async () => {
    expect(await known.find('hash')).toBe(KEY);
    expect(await known.find('hash')).toBe(KEY);
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('hears at once that a key was changed', async () => {
    await known.find('hash');
    const revoked = { ...KEY, revokedAt: new Date() };
    repository.keys.splice(0, 1, revoked);
    await notifications.publish(API_KEY_CHANGED, 'hash');
    expect(await known.find('hash')).toBe(revoked);
  });

  it('looks again after a while, should the news have been lost', async () => {
    jest.useFakeTimers({ now: 0 });
    await known.find('hash');
    jest.advanceTimersByTime(4_999);
    await known.find('hash');
    expect(lookups).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2);
    await known.find('hash');
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('does not remember a key that was changed while it was looked up', async () => {
    const lookup = Promise.withResolvers<ApiKey | null>();
    lookups.mockReturnValueOnce(lookup.promise);
    const found = known.find('hash');
    await notifications.publish(API_KEY_CHANGED, 'hash');
    lookup.resolve(KEY);
    expect(await found).toBe(KEY);
    await known.find('hash');
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('does not remember that there is no such key', async () => {
    expect(await known.find('other')).toBeNull();
    repository.keys.push({ ...KEY, hash: 'other' });
    expect(await known.find('other')).toMatchObject({ hash: 'other' });
  });
});
