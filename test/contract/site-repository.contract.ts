/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { newId } from '@seoforge/kernel';
import type { Site, SiteRepository } from '@seoforge/sites';

/** What the contract needs of an implementation besides the port. */
export interface SiteRepositoryHarness {
  /** Called before each test; without any sites. */
  readonly start: () => Promise<SiteRepository>;
  readonly stop: () => Promise<void>;
  readonly inTransaction: <T>(work: () => Promise<T>) => Promise<T>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const [SHOP, BLOG] = ['https://shop.example', 'http://localhost:8080'];

/** What every implementation of SiteRepository keeps to. */
export function describeSiteRepositoryContract(name: string, harness: SiteRepositoryHarness): void {
  describe(`${name} as a SiteRepository`, () => {
    let sites: SiteRepository;

    beforeEach(async () => {
      sites = await harness.start();
    });
    afterEach(() => harness.stop());

    async function added(part: Partial<Site> = {}): Promise<Site> {
      const plain = { id: newId(), name: 'Garden', origins: [], rateLimits: {}, disabledAt: null, createdAt: NOON };
      const site: Site = { ...plain, ...part };
      await sites.add(site);
      return site;
    }

    it.each<[string, Partial<Site>]>([
      ['plain', {}],
      [
        'with origins and limits',
        { origins: [SHOP, BLOG], rateLimits: { read: { key: 5 }, image: { key: 1, site: 2 } } },
      ],
      ['disabled', { disabledAt: NOON }],
    ])('finds a site as it was added: %s', async (_name, part) => {
      const site = await added(part);
      await added();
      expect(await sites.find(site.id)).toEqual(site);
      expect(await harness.inTransaction(() => sites.lock(site.id))).toEqual(site);
    });

    it('finds no site that there is not', async () => {
      await added();
      expect(await sites.find(newId())).toBeNull();
      expect(await harness.inTransaction(() => sites.lock(newId()))).toBeNull();
    });

    it('lists sites, newest first, page by page', async () => {
      const [first, second, third] = [await added(), await added(), await added()];
      expect(await sites.list(2, null)).toEqual({ items: [third, second], nextCursor: second.id });
      expect(await sites.list(2, second.id)).toEqual({ items: [first], nextCursor: null });
      expect(await sites.list(3, null)).toMatchObject({ nextCursor: null });
    });

    it('changes one site', async () => {
      const [site, other] = [await added({ origins: [SHOP], rateLimits: { read: { key: 5 } } }), await added()];
      const changed: Site = { ...site, name: 'Pond', origins: [BLOG], rateLimits: {}, disabledAt: NOON };
      await sites.update(changed);
      expect(await sites.find(site.id)).toEqual(changed);
      expect(await sites.find(other.id)).toEqual(other);
    });

    it('removes one site', async () => {
      const [site, other] = [await added(), await added()];
      await sites.remove(site.id);
      await sites.remove(newId());
      expect((await sites.list(20, null)).items).toEqual([other]);
    });

    it('knows each origin of sites that are not disabled', async () => {
      expect(await sites.enabledOrigins()).toEqual([]);
      await added({ origins: [SHOP, BLOG] });
      await added({ origins: [SHOP] });
      await added({ origins: ['https://off.example'], disabledAt: NOON });
      expect([...(await sites.enabledOrigins())].sort()).toEqual([BLOG, SHOP]);
    });
  });
}
