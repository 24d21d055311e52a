import { InMemoryNotifications } from '@seoforge/database/testing';
import { newId } from '@seoforge/kernel';

import { API_KEY_CHANGED } from '../auth.channels';
import type { ApiKey } from '../domain/api-key';
import { InMemoryApiKeyRepository } from '../testing';
import { KnownApiKeys } from './known-api-keys';

const KEY = { id: newId(), hash: 'hash', allowedAddresses: [] as readonly string[], revokedAt: null } as ApiKey;

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
    expect(await known.find('hash')).toMatchObject({ key: KEY, addresses: null });
    expect(await known.find('hash')).toMatchObject({ key: KEY, addresses: null });
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('hears at once that a key was changed', async () => {
    await known.find('hash');
    const revoked = { ...KEY, revokedAt: new Date() };
    repository.keys.splice(0, 1, revoked);
    await notifications.publish(API_KEY_CHANGED, 'hash');
    expect(await known.find('hash')).toMatchObject({ key: revoked });
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
    expect(await found).toMatchObject({ key: KEY });
    await known.find('hash');
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('does not remember that there is no such key', async () => {
    expect(await known.find('other')).toBeNull();
    repository.keys.push({ ...KEY, hash: 'other' });
    expect(await known.find('other')).toMatchObject({ key: { hash: 'other' } });
  });

  it('asks once for a key that many ask for at the same time', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => known.find('hash')));
    expect(found.map((one) => one?.key)).toEqual(Array.from({ length: 50 }, () => KEY));
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('gives nobody who comes after a change what was looked up before it', async () => {
    const lookup = Promise.withResolvers<ApiKey | null>();
    lookups.mockReturnValueOnce(lookup.promise);
    const early = known.find('hash');
    const revoked = { ...KEY, revokedAt: new Date() };
    repository.keys.splice(0, 1, revoked);
    await notifications.publish(API_KEY_CHANGED, 'hash');
    expect(await known.find('hash')).toMatchObject({ key: revoked });
    lookup.resolve(KEY);
    await early;
    expect(await known.find('hash')).toMatchObject({ key: revoked });
  });

  it('asks again after a failure', async () => {
    lookups.mockRejectedValueOnce(new Error('gone'));
    await expect(known.find('hash')).rejects.toThrow('gone');
    expect(await known.find('hash')).toMatchObject({ key: KEY });
  });

  it('prepares once where a key may be used from', async () => {
    repository.keys.splice(0, 1, { ...KEY, allowedAddresses: ['192.0.2.0/24'] });
    const first = await known.find('hash');
    expect(first?.addresses?.includes('192.0.2.7')).toBe(true);
    expect((await known.find('hash'))?.addresses).toBe(first?.addresses);
  });

  it('knows for ten minutes that there was a key, changed or not', async () => {
    jest.useFakeTimers({ now: 0 });
    expect(known.has('hash')).toBe(false);
    await known.find('hash');
    await known.find('other');
    await notifications.publish(API_KEY_CHANGED, 'hash');
    jest.advanceTimersByTime(599_999);
    expect([known.has('hash'), known.has('other')]).toEqual([true, false]);
    jest.advanceTimersByTime(2);
    expect(known.has('hash')).toBe(false);
  });

  it('forgets a key that is gone when it is asked for again', async () => {
    await known.find('hash');
    repository.keys.pop();
    await notifications.publish(API_KEY_CHANGED, 'hash');
    expect(await known.find('hash')).toBeNull();
    expect(known.has('hash')).toBe(false);
  });

  it('remembers ten thousand keys, the latest ones', async () => {
    lookups.mockImplementation(async (hash) => ({ ...KEY, hash }));
    for (let number = 0; number <= 10_000; number++) await known.find(`hash-${number}`);
    expect([known.has('hash-0'), known.has('hash-1'), known.has('hash-10000')]).toEqual([false, true, true]);
  });
});
