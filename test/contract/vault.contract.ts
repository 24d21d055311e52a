/* eslint-disable jest/no-export -- a contract is a suite that other files run */
import type { SecretOwner, SecretPlace, Vault } from '@seoforge/vault';

/** What the contract needs of an implementation besides the port. */
export interface VaultHarness {
  /** Called once, before everything else. */
  readonly start: () => Promise<Vault>;
  readonly stop: () => Promise<void>;
  /** Makes a tenant. */
  readonly newSiteId: () => Promise<string>;
  /** Makes an administrator. */
  readonly newUserId: () => Promise<string>;
}

const SECRET = 'sk-of-a-contract-4711';

/** What every implementation of Vault keeps to. */
export function describeVaultContract(name: string, harness: VaultHarness): void {
  describe(`${name} as a Vault`, () => {
    let vault: Vault;
    let owners: Record<'site' | 'user', SecretOwner>;

    beforeAll(async () => {
      vault = await harness.start();
    });

    afterAll(() => harness.stop());

    beforeEach(async () => {
      owners = { site: { siteId: await harness.newSiteId() }, user: { userId: await harness.newUserId() } };
    });

    const placeOf = (kind: 'site' | 'user', changes: Partial<SecretPlace> = {}): SecretPlace => ({
      owner: owners[kind],
      purpose: 'provider_key',
      name: 'openai',
      ...changes,
    });

    describe.each(['site', 'user'] as const)('for a %s', (kind) => {
      it('has nothing at first', async () => {
        expect(await vault.reveal(placeOf(kind))).toBeNull();
        expect(await vault.list(owners[kind], 'provider_key')).toEqual([]);
        expect(await vault.remove(placeOf(kind))).toBe(false);
      });

      it('gives back what was put in, and shows its end alone', async () => {
        await vault.put(placeOf(kind), SECRET);
        expect(await vault.reveal(placeOf(kind))).toBe(SECRET);
        const [summary, ...others] = await vault.list(owners[kind], 'provider_key');
        expect(others).toEqual([]);
        expect({ ...summary }).toEqual({
          name: 'openai',
          hint: '4711',
          createdAt: expect.any(Date),
          updatedAt: summary!.createdAt,
        });
      });

      it('replaces a secret, which stays as old as it was', async () => {
        await vault.put(placeOf(kind), SECRET);
        const [before] = await vault.list(owners[kind], 'provider_key');
        await new Promise((resolve) => setTimeout(resolve, 5));
        await vault.put(placeOf(kind), 'short');
        expect(await vault.reveal(placeOf(kind))).toBe('short');
        const [after, ...others] = await vault.list(owners[kind], 'provider_key');
        expect(others).toEqual([]);
        expect(after).toMatchObject({ hint: '', createdAt: before!.createdAt });
        expect(after!.updatedAt.getTime()).toBeGreaterThan(before!.updatedAt.getTime());
      });

      it('removes one secret, and says whether there was one', async () => {
        await vault.put(placeOf(kind), SECRET);
        await vault.put(placeOf(kind, { name: 'google' }), 'another');
        expect(await vault.remove(placeOf(kind))).toBe(true);
        expect(await vault.remove(placeOf(kind))).toBe(false);
        expect(await vault.reveal(placeOf(kind))).toBeNull();
        expect(await vault.reveal(placeOf(kind, { name: 'google' }))).toBe('another');
      });

      it('lists by name, of one purpose', async () => {
        await vault.put(placeOf(kind), SECRET);
        await vault.put(placeOf(kind, { name: 'anthropic' }), SECRET);
        await vault.put(placeOf(kind, { purpose: 'webhook', name: 'hook' }), SECRET);
        const listed = await vault.list(owners[kind], 'provider_key');
        expect(listed.map((summary) => summary.name)).toEqual(['anthropic', 'openai']);
      });
    });

    it('keeps owners and purposes apart', async () => {
      const places = [
        placeOf('site'),
        placeOf('user'),
        placeOf('site', { purpose: 'webhook' }),
        placeOf('site', { owner: { siteId: await harness.newSiteId() } }),
      ];
      for (const [index, place] of places.entries()) await vault.put(place, `secret ${index}`);
      expect(await Promise.all(places.map((place) => vault.reveal(place)))).toEqual([
        'secret 0',
        'secret 1',
        'secret 2',
        'secret 3',
      ]);
    });

    it('takes an id in capitals for the same', async () => {
      const owner = { siteId: (owners.site as { siteId: string }).siteId.toUpperCase() };
      await vault.put(placeOf('site', { owner }), SECRET);
      expect(await vault.reveal(placeOf('site'))).toBe(SECRET);
    });

    it.each(['', 'ชาเขียว 🍵', 'x'.repeat(8_192)])('takes any text of up to 8 KiB (%#)', async (secret) => {
      await vault.put(placeOf('site'), secret);
      expect(await vault.reveal(placeOf('site'))).toBe(secret);
    });

    it.each(['x'.repeat(8_193), '🍵'.repeat(2_049)])(
      'refuses a longer one, and does not repeat it (%#)',
      async (secret) => {
        await expect(vault.put(placeOf('site'), secret)).rejects.toMatchObject({
          code: 'vault.secret_too_long',
          message: expect.not.stringContaining(secret.slice(0, 8)),
        });
        expect(await vault.reveal(placeOf('site'))).toBeNull();
      },
    );

    it('ends with one of the secrets that are put in at once', async () => {
      const secrets = ['first-of-them', 'second-of-them', 'third-of-them'];
      await Promise.all(secrets.map((secret) => vault.put(placeOf('site'), secret)));
      expect(secrets).toContain(await vault.reveal(placeOf('site')));
      expect(await vault.list(owners.site, 'provider_key')).toHaveLength(1);
    });
  });
}
