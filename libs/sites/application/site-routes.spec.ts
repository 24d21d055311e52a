import { ModelRegistry, type Route } from '@seoforge/ai-providers';
import { Cache } from '@seoforge/cache';
import { AiConfig, Secret } from '@seoforge/config';
import { ImmediateTransactions } from '@seoforge/database/testing';
import { SystemClock } from '@seoforge/kernel';
import { CollectedEvents } from '@seoforge/observability/testing';

import { InMemorySiteRepository, InMemorySiteRouteRepository } from '../testing';
import { CachedSiteRoutes } from './cached-site-routes';
import { ReadSiteRoutes } from './read-site-routes';
import { RemoveSiteRoute } from './remove-site-route';
import { SetSiteRoute } from './set-site-route';

const SITE = 'site-1';
const ROUTE: Route = { models: ['openai/gpt-5.4-mini'] };
const OTHER: Route = { models: ['openai/gpt-5.4', 'openai/gpt-5.4-mini'], strategy: 'weighted', weights: [2, 1] };

class MapCache extends Cache {
  readonly entries = new Map<string, { value: unknown; timeToLiveMs: number }>();

  async get<T>(key: string): Promise<T | undefined> {
    return this.entries.get(key)?.value as T | undefined;
  }

  async set(key: string, value: unknown, timeToLiveMs: number): Promise<void> {
    this.entries.set(key, { value, timeToLiveMs });
  }

  async delete(key: string): Promise<void> {
    this.entries.delete(key);
  }

  async getOrCompute<T>(key: string, timeToLiveMs: number, compute: () => Promise<T>): Promise<T> {
    const cached = await this.get<T>(key);
    if (cached !== undefined) return cached;
    const value = await compute();
    await this.set(key, value, timeToLiveMs);
    return value;
  }
}

describe("A site's routes", () => {
  const config = Object.assign(new AiConfig(), { openAiApiKeys: [new Secret('sk-of-a-spec')] });
  const models = new ModelRegistry(config, new SystemClock(), new CollectedEvents());
  let repository: InMemorySiteRouteRepository;
  let cache: MapCache;
  let cached: CachedSiteRoutes;
  let set: SetSiteRoute;
  let remove: RemoveSiteRoute;
  let read: ReadSiteRoutes;

  beforeEach(async () => {
    const sites = new InMemorySiteRepository();
    await sites.add({ id: SITE, name: 'Tea', origins: [], rateLimits: {}, disabledAt: null, createdAt: new Date() });
    repository = new InMemorySiteRouteRepository();
    cache = new MapCache();
    cached = new CachedSiteRoutes(repository, cache);
    set = new SetSiteRoute(sites, repository, cached, models, new ImmediateTransactions());
    remove = new RemoveSiteRoute(repository, cached, new ImmediateTransactions());
    read = new ReadSiteRoutes(sites, repository);
  });

  it('are none at first', async () => {
    expect(await read.execute(SITE)).toEqual({});
    expect(await cached.routesOf(SITE)).toEqual({});
  });

  it('hold from the moment they are set, changed and removed', async () => {
    await cached.routesOf(SITE);
    await set.execute(SITE, 'faq', ROUTE);
    expect(await cached.routesOf(SITE)).toEqual({ faq: ROUTE });
    await set.execute(SITE, 'faq', OTHER);
    expect(await cached.routesOf(SITE)).toEqual({ faq: OTHER });
    expect(await read.execute(SITE)).toEqual({ faq: OTHER });
    await remove.execute(SITE, 'faq');
    expect(await cached.routesOf(SITE)).toEqual({});
  });

  it('are read from the database every thirty seconds at most', async () => {
    const routesOf = jest.spyOn(repository, 'routesOf');
    await cached.routesOf(SITE);
    await cached.routesOf(SITE);
    expect(routesOf).toHaveBeenCalledTimes(1);
    expect([...cache.entries.values()]).toEqual([{ value: {}, timeToLiveMs: 30_000 }]);
  });

  it('belong to one site', async () => {
    await set.execute(SITE, 'faq', ROUTE);
    expect(await cached.routesOf('site-2')).toEqual({});
  });

  it.each<[string, string, Route, string]>([
    ['a model that is not served', 'faq', { models: ['openai/gpt-99'] }, '/models/0'],
    ['a provider without a key', 'faq', { models: ['anthropic/claude-sonnet-5'] }, '/models/0'],
    ['no model', 'faq', { models: [] }, '/models'],
    ['weights that do not fit', 'faq', { ...OTHER, weights: [1] }, '/weights'],
    ['a name with a slash', 'openai/gpt-5.4', ROUTE, ''],
    ['a model of another kind', 'image', ROUTE, '/models/0'],
  ])('are refused with %s', async (_what, name, route, pointer) => {
    await expect(set.execute(SITE, name, route)).rejects.toMatchObject({
      code: 'site.route_invalid',
      kind: 'invalid',
      details: [{ pointer, detail: expect.any(String) }],
    });
    expect(await read.execute(SITE)).toEqual({});
  });

  it('are at most fifty, of which each can be changed', async () => {
    for (let number = 0; number < 50; number++) await set.execute(SITE, `route-${number}`, ROUTE);
    await expect(set.execute(SITE, 'one-more', ROUTE)).rejects.toMatchObject({ code: 'site.too_many_routes' });
    await set.execute(SITE, 'route-7', OTHER);
    expect((await read.execute(SITE))['route-7']).toEqual(OTHER);
  });

  it('need a site', async () => {
    await expect(set.execute('site-2', 'faq', ROUTE)).rejects.toMatchObject({ code: 'site.not_found' });
    await expect(read.execute('site-2')).rejects.toMatchObject({ code: 'site.not_found' });
  });

  it('cannot be removed twice', async () => {
    await set.execute(SITE, 'faq', ROUTE);
    await remove.execute(SITE, 'faq');
    await expect(remove.execute(SITE, 'faq')).rejects.toMatchObject({ code: 'site.route_not_found' });
  });
});
