/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { Route } from '@seoforge/ai-providers';
import type { SiteRouteRepository } from '@seoforge/sites';

/** What the contract needs of an implementation besides the port. */
export interface SiteRouteRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<SiteRouteRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const PLAIN: Route = { models: ['openai/gpt-5.4-mini'] };
const WEIGHTED: Route = { models: ['openai/gpt-5.4', 'local/llama'], strategy: 'weighted', weights: [2.5, 1] };

/** What every implementation of SiteRouteRepository keeps to. */
export function describeSiteRouteRepositoryContract(name: string, harness: SiteRouteRepositoryHarness): void {
  describe(`${name} as a SiteRouteRepository`, () => {
    let repository: SiteRouteRepository;
    let siteId: string;

    beforeAll(async () => {
      repository = await harness.start();
    });

    afterAll(() => harness.stop());

    beforeEach(async () => {
      siteId = await harness.newSiteId();
    });

    it('has no routes at first', async () => {
      expect(await repository.routesOf(siteId)).toEqual({});
    });

    it('gives back what was put in, by name', async () => {
      await repository.put(siteId, 'keywords', WEIGHTED);
      await repository.put(siteId, 'faq', PLAIN);
      const routes = await repository.routesOf(siteId);
      expect(routes).toEqual({ faq: PLAIN, keywords: WEIGHTED });
      expect(Object.keys(routes)).toEqual(['faq', 'keywords']);
    });

    it('replaces a route as a whole', async () => {
      await repository.put(siteId, 'faq', WEIGHTED);
      await repository.put(siteId, 'faq', PLAIN);
      expect(await repository.routesOf(siteId)).toEqual({ faq: PLAIN });
    });

    it('keeps the routes of sites apart', async () => {
      const other = await harness.newSiteId();
      await repository.put(siteId, 'faq', PLAIN);
      expect(await repository.routesOf(other)).toEqual({});
      expect(await repository.remove(other, 'faq')).toBe(false);
      expect(await repository.routesOf(siteId)).toEqual({ faq: PLAIN });
    });

    it('removes one route, and says whether there was one', async () => {
      await repository.put(siteId, 'faq', PLAIN);
      await repository.put(siteId, 'chat', PLAIN);
      expect(await repository.remove(siteId, 'faq')).toBe(true);
      expect(await repository.remove(siteId, 'faq')).toBe(false);
      expect(await repository.routesOf(siteId)).toEqual({ chat: PLAIN });
    });
  });
}
