/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import { SCOPES, type ApiKey, type ApiKeyRepository } from '@seoforge/auth';
import { newId } from '@seoforge/kernel';

/** What the contract needs of an implementation besides the port. */
export interface ApiKeyRepositoryHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<ApiKeyRepository>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
}

const NOON = new Date('2026-03-01T12:00:00.000Z');
const LATER = new Date('2026-04-01T12:00:00.000Z');

/** What every implementation of ApiKeyRepository keeps to. */
export function describeApiKeyRepositoryContract(name: string, harness: ApiKeyRepositoryHarness): void {
  describe(`${name} as an ApiKeyRepository`, () => {
    let keys: ApiKeyRepository;
    let siteId: string;

    beforeAll(async () => {
      keys = await harness.start();
      siteId = await harness.newSiteId();
    });
    afterAll(() => harness.stop());

    function sampleKey(changes: Partial<ApiKey> = {}): ApiKey {
      const id = newId();
      return {
        id,
        siteId,
        name: 'Plug-in',
        displayPrefix: 'sf_live_abcd',
        hash: `hash of ${id}`,
        mode: 'live',
        scopes: SCOPES,
        allowedAddresses: [],
        createdAt: NOON,
        expiresAt: null,
        revokedAt: null,
        lastUsedAt: null,
        replaces: null,
        ...changes,
      };
    }

    it.each<[string, Partial<ApiKey>]>([
      ['with every scope', {}],
      ['without a scope', { scopes: [] }],
      ['for tests', { mode: 'test' }],
      ['that expires', { expiresAt: LATER }],
      ['that was revoked', { revokedAt: LATER }],
      ['that was used', { lastUsedAt: LATER }],
      ['with addresses', { allowedAddresses: ['10.0.0.0/8', '2001:db8::1'] }],
    ])('finds a key %s by its hash, as it was added', async (_name, changes) => {
      const key = sampleKey(changes);
      await keys.add(key);

      expect(await keys.findByHash(key.hash)).toEqual(key);
    });

    async function added(changes: Partial<ApiKey> = {}): Promise<ApiKey> {
      const key = sampleKey(changes);
      await keys.add(key);
      return key;
    }

    it.each(['', 'hash of no key', "' OR ''='"])('finds no key by the hash %p', async (hash) => {
      await keys.add(sampleKey());

      expect(await keys.findByHash(hash)).toBeNull();
    });

    it('tells keys of different sites apart', async () => {
      const mine = sampleKey();
      const theirs = sampleKey({ siteId: await harness.newSiteId() });
      await keys.add(mine);
      await keys.add(theirs);

      expect(await keys.findByHash(mine.hash)).toMatchObject({ id: mine.id, siteId });
      expect(await keys.findByHash(theirs.hash)).toMatchObject({ id: theirs.id, siteId: theirs.siteId });
    });

    it('finds a key of a site by its id, and not as one of another site', async () => {
      const key = await added();
      expect(await keys.find(siteId, key.id)).toEqual(key);
      expect(await keys.find(await harness.newSiteId(), key.id)).toBeNull();
      expect(await keys.find(siteId, newId())).toBeNull();
    });

    it('lists the keys of a site, newest first, page by page', async () => {
      const ofSite = { siteId: await harness.newSiteId() };
      const [first, second, third] = [await added(ofSite), await added(ofSite), await added(ofSite)];
      await added();
      expect(await keys.list(ofSite.siteId, 2, null)).toEqual({ items: [third, second], nextCursor: second.id });
      expect(await keys.list(ofSite.siteId, 2, second.id)).toEqual({ items: [first], nextCursor: null });
      expect(await keys.list(ofSite.siteId, 3, null)).toMatchObject({ nextCursor: null });
    });

    it('tells a site without keys from one that there is not', async () => {
      const empty = await harness.newSiteId();
      expect(await keys.list(empty, 20, null)).toEqual({ items: [], nextCursor: null });
      expect(await keys.list(newId(), 20, null)).toBeNull();
      expect([await keys.lockSite(empty), await keys.lockSite(newId())]).toEqual([true, false]);
    });

    it('counts the keys that can be used', async () => {
      const ofSite = { siteId: await harness.newSiteId() };
      await added(ofSite);
      await added({ ...ofSite, expiresAt: LATER });
      await added({ ...ofSite, revokedAt: NOON });
      await added({ ...ofSite, revokedAt: NOON, expiresAt: LATER });
      expect(await keys.countUsable(ofSite.siteId, NOON)).toBe(2);
      expect(await keys.countUsable(ofSite.siteId, LATER)).toBe(1);
    });

    it('knows whether a key has been replaced', async () => {
      const [old, other] = [await added(), await added()];
      const successor = await added({ replaces: old.id });
      expect([await keys.isReplaced(old.id), await keys.isReplaced(other.id)]).toEqual([true, false]);
      expect(await keys.find(siteId, successor.id)).toMatchObject({ replaces: old.id });
    });

    it('gives one key another end', async () => {
      const [key, other] = [await added(), await added()];
      await keys.setExpiry(key.id, LATER);
      expect(await keys.find(siteId, key.id)).toEqual({ ...key, expiresAt: LATER });
      expect(await keys.find(siteId, other.id)).toEqual(other);
    });

    it('revokes a key of the site once', async () => {
      const key = await added();
      expect(await keys.revoke(await harness.newSiteId(), key.id, NOON)).toBe(false);
      expect(await keys.find(siteId, key.id)).toEqual(key);
      expect(await keys.revoke(siteId, key.id, NOON)).toBe(true);
      expect(await keys.revoke(siteId, key.id, LATER)).toBe(true);
      expect(await keys.find(siteId, key.id)).toEqual({ ...key, revokedAt: NOON });
      expect(await keys.revoke(siteId, newId(), NOON)).toBe(false);
    });

    it('removes keys that ended, the oldest first, and no others', async () => {
      const ofSite = { siteId: await harness.newSiteId() };
      const usable = await added(ofSite);
      const foreign = await added({ revokedAt: NOON });
      await added({ ...ofSite, revokedAt: NOON });
      await added({ ...ofSite, expiresAt: NOON });
      const newest = await added({ ...ofSite, revokedAt: NOON });
      await keys.removeEnded(ofSite.siteId, NOON, 1);
      expect(await keys.list(ofSite.siteId, 20, null)).toEqual({ items: [newest, usable], nextCursor: null });
      expect(await keys.find(siteId, foreign.id)).toEqual(foreign);
    });

    it('records uses, which never go back', async () => {
      const [never, early, late] = [
        await added(),
        await added({ lastUsedAt: NOON }),
        await added({ lastUsedAt: LATER }),
      ];
      const uses = [
        [never.id, NOON],
        [early.id, LATER],
        [late.id, NOON],
        [newId(), NOON],
      ] as const;
      await keys.recordUses(new Map(uses));
      const found = await Promise.all([never, early, late].map(({ id }) => keys.find(siteId, id)));
      expect(found.map((key) => key?.lastUsedAt)).toEqual([NOON, LATER, LATER]);
    });
  });
}
