import { InMemoryNotifications } from '@seoforge/database/testing';
import { SECRET_CHANGED } from '@seoforge/vault';
import { InMemoryVault } from '@seoforge/vault/testing';

import { KnownProviderKeys } from './known-provider-keys';
import { providerKeyPlace } from './provider-key-place';

const SITE = 'site-1';

describe('KnownProviderKeys', () => {
  let vault: InMemoryVault;
  let notifications: InMemoryNotifications;
  let known: KnownProviderKeys;
  let lookups: jest.SpyInstance;

  beforeEach(() => {
    vault = new InMemoryVault();
    lookups = jest.spyOn(vault, 'list');
    notifications = new InMemoryNotifications();
    known = new KnownProviderKeys(vault, notifications);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const keysOf = async (siteId = SITE): Promise<Record<string, string>> =>
    Object.fromEntries([...(await known.keysOf(siteId))].map(([provider, key]) => [provider, key.reveal()]));
  const put = (provider: string, key: string, siteId = SITE): Promise<void> =>
    vault.put(providerKeyPlace(siteId, provider), key);

  it('finds what the site has brought along, and nothing else', async () => {
    await put('openai', 'key-1');
    await put('local', 'key-2');
    await put('openai', 'key-3', 'site-2');
    await vault.put({ ...providerKeyPlace(SITE, 'hook'), purpose: 'webhook' }, 'no key');
    expect(await keysOf()).toEqual({ openai: 'key-1', local: 'key-2' });
    expect(await keysOf('site-3')).toEqual({});
  });

  it('asks the database once, for a site without keys too, and however many calls come at once', async () => {
    await Promise.all([keysOf(), keysOf(), keysOf()]);
    await keysOf();
    expect(lookups).toHaveBeenCalledTimes(1);
  });

  it('hears at once of a change, be it told in capitals', async () => {
    await keysOf();
    await put('openai', 'key-1');
    await notifications.publish(SECRET_CHANGED, 'site-2');
    expect(await keysOf()).toEqual({});
    await notifications.publish(SECRET_CHANGED, SITE);
    expect(await keysOf()).toEqual({ openai: 'key-1' });
    await put('openai', 'key-2');
    known.forget(SITE.toUpperCase());
    expect(await keysOf()).toEqual({ openai: 'key-2' });
  });

  it('looks again after 5 s, should the news have been lost', async () => {
    jest.useFakeTimers({ now: 0 });
    await keysOf();
    jest.advanceTimersByTime(4_999);
    await keysOf();
    expect(lookups).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2);
    await keysOf();
    expect(lookups).toHaveBeenCalledTimes(2);
  });

  it('goes on with what it remembers while the database is away, then fails rather than forget that there is a key', async () => {
    jest.useFakeTimers({ now: 0 });
    await put('openai', 'key-1');
    await keysOf();
    lookups.mockRejectedValue(new Error('The database is away.'));
    expect(await keysOf()).toEqual({ openai: 'key-1' });
    jest.advanceTimersByTime(5_001);
    await expect(keysOf()).rejects.toThrow('away');
    lookups.mockRestore();
    expect(await keysOf()).toEqual({ openai: 'key-1' });
  });

  it('does not remember what was read before a change that it heard of meanwhile', async () => {
    const listed = Promise.withResolvers<never[]>();
    lookups.mockReturnValueOnce(listed.promise);
    const before = keysOf();
    await put('openai', 'key-1');
    await notifications.publish(SECRET_CHANGED, SITE);
    listed.resolve([]);
    expect(await before).toEqual({});
    expect(await keysOf()).toEqual({ openai: 'key-1' });
  });

  it('remembers a thousand sites, the latest', async () => {
    for (let index = 0; index <= 1_000; index += 1) await keysOf(`site-${index}`);
    lookups.mockClear();
    await keysOf('site-1');
    expect(lookups).not.toHaveBeenCalled();
    await keysOf('site-0');
    expect(lookups).toHaveBeenCalledTimes(1);
  });
});
