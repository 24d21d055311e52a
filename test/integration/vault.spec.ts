import { Transactions } from '@seoforge/database';
import { SECRET_CHANGED, type SecretPlace } from '@seoforge/vault';
import { Client } from 'pg';

import { eventually } from '../support/eventually';
import { startVault, type RunningVault } from '../support/running-vault';

const OLD_KEY = `old:${Buffer.alloc(32, 1).toString('base64')}`;
const NEW_KEY = `new:${Buffer.alloc(32, 2).toString('base64')}`;
const SECRET = 'sk-canary-of-an-integration-test';

describe('the vault on PostgreSQL', () => {
  let running: RunningVault;
  let siteId: string;
  const others: RunningVault[] = [];

  beforeAll(async () => {
    running = await startVault({ ENCRYPTION_KEYS: OLD_KEY });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    siteId = await running.newSiteId();
  });
  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.stop()));
    await query('DELETE FROM sealed_secrets');
  });

  const query = (statement: string, values: unknown[] = []): Promise<unknown> =>
    running.dataSource.query(statement, values);
  const placeOf = (name: string): SecretPlace => ({ owner: { siteId }, purpose: 'provider_key', name });

  /** A process with other keys, on the same database. */
  async function processWith(keys: string): Promise<RunningVault> {
    const other = await startVault({ DATABASE_URL: running.databaseUrl, ENCRYPTION_KEYS: keys });
    others.push(other);
    return other;
  }

  async function putMany(count: number): Promise<SecretPlace[]> {
    const places = Array.from({ length: count }, (_, index) => placeOf(`name-${index}`));
    await Promise.all(places.map((place) => running.vault.put(place, `${SECRET} ${place.name}`)));
    return places;
  }

  it('has nothing of a secret in the database but its last characters', async () => {
    await running.vault.put(placeOf('openai'), SECRET);
    const rows = JSON.stringify(await query('SELECT * FROM sealed_secrets'));
    expect(rows).toContain('"encryption_key_id":"old"');
    for (const form of [SECRET, ...(['base64', 'base64url', 'hex'] as const).map(encoded)]) {
      expect(rows).not.toContain(form);
    }
  });

  function encoded(encoding: BufferEncoding): string {
    return Buffer.from(SECRET.slice(0, 18)).toString(encoding);
  }

  it.each<[string, string, (otherId: string) => Partial<SecretPlace>]>([
    ['under another name', "name = 'anthropic'", () => ({ name: 'anthropic' })],
    ['under another purpose', "purpose = 'webhook'", () => ({ purpose: 'webhook' })],
    ['with another site', 'site_id = $1', (otherId) => ({ owner: { siteId: otherId } })],
    ['with an administrator', 'site_id = NULL, user_id = $2', (otherId) => ({ owner: { userId: otherId } })],
  ])('does not open a row that was put %s', async (_where, assignment, changed) => {
    await running.vault.put(placeOf('openai'), SECRET);
    const [otherSite, otherUser] = [await running.newSiteId(), await running.newUserId()];
    const moved = { ...placeOf('openai'), ...changed(assignment.includes('user') ? otherUser : otherSite) };
    await query(`UPDATE sealed_secrets SET ${assignment} WHERE $1::uuid <> $2::uuid`, [otherSite, otherUser]);
    await expect(running.vault.reveal(moved)).rejects.toMatchObject({ code: 'vault.damaged' });
  });

  it('says which kind of help is needed where the key is gone', async () => {
    await running.vault.put(placeOf('openai'), SECRET);
    const { vault } = await processWith(NEW_KEY);
    await expect(vault.reveal(placeOf('openai'))).rejects.toMatchObject({
      code: 'vault.key_missing',
      kind: 'unavailable',
    });
  });

  it('stores nothing where the transaction around it fails', async () => {
    const transactions = running.get(Transactions);
    const failing = transactions.run(async () => {
      await running.vault.put(placeOf('openai'), SECRET);
      expect(await running.vault.reveal(placeOf('openai'))).toBe(SECRET);
      throw new Error('Out of tea.');
    });
    await expect(failing).rejects.toThrow('Out of tea.');
    expect(await running.vault.reveal(placeOf('openai'))).toBeNull();
  });

  it('announces each change with the owner, and forgets with the owner', async () => {
    const heard: (string | undefined)[] = [];
    const listener = new Client({ connectionString: running.databaseUrl });
    await listener.connect();
    listener.on('notification', ({ payload }) => heard.push(payload));
    await listener.query(`LISTEN ${SECRET_CHANGED}`);
    const steps = [
      () => running.vault.put(placeOf('openai'), SECRET),
      () => running.vault.put(placeOf('openai'), 'another'),
      () => running.vault.remove(placeOf('openai')),
      () => running.vault.put(placeOf('google'), SECRET),
      () => query('DELETE FROM sites WHERE id = $1', [siteId]),
    ];
    for (const [index, step] of steps.entries()) {
      await step();
      await eventually('the news', () => heard.length > index);
    }
    await listener.end();
    expect(heard).toEqual(Array.from(steps, () => siteId));
    expect(await query('SELECT 1 FROM sealed_secrets')).toEqual([]);
  });

  describe('whose keys are rotated', () => {
    it('opens all with the new key alone, and none with the old one', async () => {
      const places = await putMany(230);
      const userPlace: SecretPlace = { ...placeOf('totp'), owner: { userId: await running.newUserId() } };
      await running.vault.put(userPlace, SECRET);
      const before = await query('SELECT id, hint, created_at, updated_at FROM sealed_secrets ORDER BY id');

      const { rotation } = await processWith(`${NEW_KEY},${OLD_KEY}`);
      expect(await rotation.execute()).toEqual({
        encryptionKeyId: 'new',
        resealed: 231,
        unreadable: [],
        skipped: 0,
      });
      expect(await rotation.execute()).toMatchObject({ resealed: 0 });

      const { vault } = await processWith(NEW_KEY);
      for (const place of places) expect(await vault.reveal(place)).toBe(`${SECRET} ${place.name}`);
      expect(await vault.reveal(userPlace)).toBe(SECRET);
      await expect(running.vault.reveal(userPlace)).rejects.toMatchObject({ code: 'vault.key_missing' });
      expect(await query('SELECT id, hint, created_at, updated_at FROM sealed_secrets ORDER BY id')).toEqual(before);
    });

    it('names what cannot be opened, leaves it as it is, and goes on', async () => {
      await putMany(5);
      const [broken] = (await query(
        `UPDATE sealed_secrets SET sealed = CASE name WHEN 'name-1' THEN overlay(sealed placing 'AAAA' from 90) ELSE sealed END,
           encryption_key_id = CASE name WHEN 'name-3' THEN 'lost' ELSE encryption_key_id END
         WHERE name IN ('name-1', 'name-3') RETURNING id, sealed, encryption_key_id`,
      )) as [{ id: string }[], number];
      const { rotation } = await processWith(`${NEW_KEY},${OLD_KEY}`);
      const { resealed, unreadable, skipped } = await rotation.execute();
      expect({ resealed, skipped }).toEqual({ resealed: 3, skipped: 0 });
      expect([...unreadable].sort()).toEqual(broken.map(({ id }) => id).sort());
      const left = await query(
        "SELECT id, sealed, encryption_key_id FROM sealed_secrets WHERE encryption_key_id <> 'new'",
      );
      expect(left).toEqual(expect.arrayContaining(broken));
    });

    it('passes over a row that somebody writes, and takes it the next time', async () => {
      const [place] = (await putMany(3)) as [SecretPlace];
      const writer = new Client({ connectionString: running.databaseUrl });
      await writer.connect();
      await writer.query('BEGIN');
      await writer.query('SELECT 1 FROM sealed_secrets WHERE name = $1 FOR UPDATE', [place.name]);
      const { rotation } = await processWith(`${NEW_KEY},${OLD_KEY}`);
      expect(await rotation.execute()).toMatchObject({ resealed: 2, skipped: 1 });
      await writer.end();
      expect(await rotation.execute()).toMatchObject({ resealed: 1, skipped: 0 });
    });

    it('does each once where two do it at the same time, beside a service that goes on writing', async () => {
      const places = await putMany(300);
      const [one, other] = await Promise.all([
        processWith(`${NEW_KEY},${OLD_KEY}`),
        processWith(`${NEW_KEY},${OLD_KEY}`),
      ]);
      const writing = Promise.all(places.slice(0, 50).map((place) => other.vault.put(place, 'written meanwhile')));
      const rotations = await Promise.all([one.rotation.execute(), other.rotation.execute()]);
      await writing;
      expect(rotations.flatMap(({ unreadable }) => unreadable)).toEqual([]);
      expect(rotations[0].resealed + rotations[1].resealed).toBeLessThanOrEqual(300);
      await one.rotation.execute();

      const { vault } = await processWith(NEW_KEY);
      const revealed = await Promise.all(places.map((place) => vault.reveal(place)));
      expect(revealed).toEqual(
        places.map((place, index) => (index < 50 ? 'written meanwhile' : `${SECRET} ${place.name}`)),
      );
    });
  });
});
