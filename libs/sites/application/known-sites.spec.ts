import { Logger } from '@nestjs/common';
import { InMemoryNotifications } from '@seoforge/database/testing';

import type { Site } from '../domain/site';
import { SITE_CHANGED } from '../sites.channels';
import { InMemorySiteRepository } from '../testing';
import { KnownSites } from './known-sites';

const SHOP = 'https://shop.example';
const SITE: Site = {
  id: 'site',
  name: 'Garden',
  origins: [SHOP],
  rateLimits: {},
  disabledAt: null,
  createdAt: new Date('2026-03-01T12:00:00Z'),
};

describe('KnownSites', () => {
  let repository: InMemorySiteRepository;
  let notifications: InMemoryNotifications;
  let known: KnownSites;
  let lookups: jest.SpyInstance<Promise<Site | null>>;
  let loads: jest.SpyInstance<Promise<readonly string[]>>;

  beforeEach(() => {
    repository = new InMemorySiteRepository();
    repository.sites.push(SITE);
    lookups = jest.spyOn(repository, 'find');
    loads = jest.spyOn(repository, 'enabledOrigins');
    notifications = new InMemoryNotifications();
    known = new KnownSites(repository, notifications);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const change = async (part: Partial<Site>): Promise<void> => {
    await repository.update({ ...SITE, ...part });
    await notifications.publish(SITE_CHANGED, SITE.id);
  };

  describe('find', () => {
    it('looks a site up once, whoever asks', async () => {
      expect(await Promise.all([known.find('site'), known.find('site')])).toEqual([SITE, SITE]);
      expect(await known.find('site')).toBe(SITE);
      expect(lookups).toHaveBeenCalledTimes(1);
    });

    it('hears at once that a site was changed', async () => {
      await known.find('site');
      await change({ disabledAt: new Date() });
      expect(await known.find('site')).toMatchObject({ disabledAt: expect.any(Date) });
    });

    it('looks again after five seconds, should the news have been lost', async () => {
      jest.useFakeTimers({ now: 0 });
      await known.find('site');
      jest.advanceTimersByTime(4_999);
      await known.find('site');
      expect(lookups).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(2);
      await known.find('site');
      expect(lookups).toHaveBeenCalledTimes(2);
    });

    it('gives nobody who comes after a change what was looked up before it', async () => {
      const lookup = Promise.withResolvers<Site | null>();
      lookups.mockReturnValueOnce(lookup.promise);
      const early = known.find('site');
      await change({ name: 'Renamed' });
      expect(await known.find('site')).toMatchObject({ name: 'Renamed' });
      lookup.resolve(SITE);
      await early;
      expect(await known.find('site')).toMatchObject({ name: 'Renamed' });
    });

    it('does not remember that there is no such site', async () => {
      expect(await known.find('later')).toBeNull();
      repository.sites.push({ ...SITE, id: 'later' });
      expect(await known.find('later')).toMatchObject({ id: 'later' });
    });

    it('remembers ten thousand sites, the latest ones', async () => {
      lookups.mockImplementation(async (id) => ({ ...SITE, id }));
      for (let number = 0; number <= 10_000; number++) await known.find(`site-${number}`);
      lookups.mockClear();
      for (const id of ['site-1', 'site-10000', 'site-0']) await known.find(id);
      expect(lookups.mock.calls).toEqual([['site-0']]);
    });

    it('says that the database fails, and asks it again', async () => {
      lookups.mockRejectedValueOnce(new Error('gone'));
      await expect(known.find('site')).rejects.toThrow('gone');
      expect(await known.find('site')).toBe(SITE);
    });
  });

  describe('hasOrigin', () => {
    it('knows the origins of sites that are not disabled', async () => {
      const [off, of] = ['https://off.example', 'https://of.example'];
      repository.sites.push({ ...SITE, id: 'two', origins: [off], disabledAt: new Date() });
      repository.sites.push({ ...SITE, id: 'three', origins: [of, SHOP] });
      const origins = [SHOP, of, off, 'https://other.example', 'null', ''];
      expect(await Promise.all(origins.map((origin) => known.hasOrigin(origin)))).toEqual([
        true,
        true,
        false,
        false,
        false,
        false,
      ]);
      expect(loads).toHaveBeenCalledTimes(1);
    });

    it('hears at once of changes', async () => {
      await known.hasOrigin(SHOP);
      await change({ origins: ['https://new.example'] });
      expect([await known.hasOrigin(SHOP), await known.hasOrigin('https://new.example')]).toEqual([false, true]);
      await change({ origins: [SHOP], disabledAt: new Date() });
      expect(await known.hasOrigin(SHOP)).toBe(false);
    });

    it('keeps nothing that was loaded before a change', async () => {
      const load = Promise.withResolvers<readonly string[]>();
      loads.mockReturnValueOnce(load.promise);
      const early = known.hasOrigin(SHOP);
      await change({ origins: [] });
      expect(await known.hasOrigin(SHOP)).toBe(false);
      load.resolve([SHOP]);
      await early;
      expect(await known.hasOrigin(SHOP)).toBe(false);
    });

    it('loads every five seconds at most', async () => {
      jest.useFakeTimers({ now: 0 });
      await known.hasOrigin(SHOP);
      jest.advanceTimersByTime(4_999);
      await known.hasOrigin('https://other.example');
      expect(loads).toHaveBeenCalledTimes(1);
      jest.advanceTimersByTime(2);
      await known.hasOrigin(SHOP);
      expect(loads).toHaveBeenCalledTimes(2);
    });

    it('goes on with what it knew while the database fails', async () => {
      jest.useFakeTimers({ now: 0 });
      jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      await known.hasOrigin(SHOP);
      loads.mockRejectedValue(new Error('gone'));
      jest.advanceTimersByTime(5_001);
      expect([await known.hasOrigin(SHOP), await known.hasOrigin('https://other.example')]).toEqual([true, false]);
      expect(loads).toHaveBeenCalledTimes(2);
    });

    it('knows nothing while the database has never answered', async () => {
      jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
      loads.mockRejectedValue(new Error('gone'));
      expect(await known.hasOrigin(SHOP)).toBe(false);
    });
  });
});
