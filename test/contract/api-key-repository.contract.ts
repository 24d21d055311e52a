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
        createdAt: NOON,
        expiresAt: null,
        revokedAt: null,
        ...changes,
      };
    }

    it.each<[string, Partial<ApiKey>]>([
      ['with every scope', {}],
      ['without a scope', { scopes: [] }],
      ['for tests', { mode: 'test' }],
      ['that expires', { expiresAt: LATER }],
      ['that was revoked', { revokedAt: LATER }],
    ])('finds a key %s by its hash, as it was added', async (_name, changes) => {
      const key = sampleKey(changes);
      await keys.add(key);

      expect(await keys.findByHash(key.hash)).toEqual(key);
    });

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
  });
}
