import { AuthConfig, Secret } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { InMemoryApiKeyRepository } from '../testing';
import { IssueApiKey, type IssuedApiKey } from './issue-api-key';
import { KnownApiKeys } from './known-api-keys';
import { ReadApiKeys } from './read-api-keys';
import { RevokeApiKey } from './revoke-api-key';
import { RotateApiKey } from './rotate-api-key';

const NOON = new Date('2026-03-01T12:00:00Z');
const after = (seconds: number): Date => new Date(NOON.getTime() + seconds * 1_000);
const DAY = 86_400;
const REQUEST = { siteId: 'site', name: 'Plug-in', mode: 'live', scopes: ['content:read'] } as const;

describe('The API keys of a site', () => {
  let now: Date;
  let repository: InMemoryApiKeyRepository;
  let known: KnownApiKeys;
  let issue: IssueApiKey;
  let rotate: RotateApiKey;
  let revoke: RevokeApiKey;
  let read: ReadApiKeys;

  class SetClock extends Clock {
    now(): Date {
      return now;
    }
  }

  beforeEach(() => {
    now = NOON;
    repository = new InMemoryApiKeyRepository();
    repository.siteIds.add('site').add('other site');
    const [transactions, clock] = [new ImmediateTransactions(), new SetClock()];
    const config = Object.assign(new AuthConfig(), { apiKeyHashSecret: new Secret('secret') });
    issue = new IssueApiKey(repository, transactions, clock, config);
    known = new KnownApiKeys(repository, new InMemoryNotifications());
    rotate = new RotateApiKey(repository, known, issue, transactions, clock);
    revoke = new RevokeApiKey(repository, known, transactions, clock);
    read = new ReadApiKeys(repository, clock);
  });

  const states = async (): Promise<string[]> => (await read.page('site', 100, null)).items.map(({ state }) => state);

  describe('that are issued', () => {
    it('are as ordered', async () => {
      const { key, apiKey } = await issue.execute({
        ...REQUEST,
        mode: 'test',
        allowedAddresses: ['10.1.2.3/8', '10.0.0.0/8'],
        expiresAt: after(1),
      });
      expect(key).toMatch(/^sf_test_/);
      expect(apiKey).toMatchObject({
        ...REQUEST,
        mode: 'test',
        allowedAddresses: ['10.0.0.0/8'],
        createdAt: NOON,
        expiresAt: after(1),
        revokedAt: null,
        lastUsedAt: null,
        replaces: null,
      });
      expect(repository.keys).toEqual([apiKey]);
    });

    it('say all that is wrong with an order', async () => {
      const order = { ...REQUEST, allowedAddresses: ['10.0.0.1', 'home'], expiresAt: NOON };
      await expect(issue.execute(order)).rejects.toMatchObject({
        code: 'request.invalid',
        details: [{ pointer: '/allowedAddresses/1' }, { pointer: '/expiresAt' }],
      });
      expect(repository.keys).toEqual([]);
    });

    it('need a site', async () => {
      await expect(issue.execute({ ...REQUEST, siteId: 'nowhere' })).rejects.toMatchObject({ code: 'site.not_found' });
      await expect(read.page('nowhere', 20, null)).rejects.toMatchObject({ code: 'site.not_found' });
    });

    it('are a hundred that can be used at most', async () => {
      for (let number = 0; number < 99; number++) await issue.execute(REQUEST);
      const { apiKey } = await issue.execute({ ...REQUEST, expiresAt: after(60) });
      await expect(issue.execute(REQUEST)).rejects.toMatchObject({ code: 'api_key.too_many', kind: 'conflict' });
      await issue.execute({ ...REQUEST, siteId: 'other site' });

      await revoke.execute('site', apiKey.id);
      await issue.execute({ ...REQUEST, expiresAt: after(60) });
      await expect(issue.execute(REQUEST)).rejects.toMatchObject({ code: 'api_key.too_many' });
      now = after(60);
      await issue.execute(REQUEST);
    });

    it('push out those that ended long ago', async () => {
      const { apiKey: kept } = await issue.execute(REQUEST);
      for (let number = 0; number < 402; number++) {
        const { apiKey } = await issue.execute(REQUEST);
        await revoke.execute('site', apiKey.id);
      }
      expect((await states()).filter((state) => state === 'revoked')).toHaveLength(100);
      expect(repository.keys).toHaveLength(402);
      expect(repository.keys[0]).toEqual(kept);
    });
  });

  describe('that are rotated', () => {
    const order = (): Promise<IssuedApiKey> =>
      issue.execute({ ...REQUEST, allowedAddresses: ['192.0.2.1'], expiresAt: after(30 * DAY) });

    it('have a successor with the same rights, to the same end', async () => {
      const { apiKey: old } = await order();
      now = after(60);
      const { apiKey } = await rotate.execute('site', old.id, DAY);
      const { id, hash, displayPrefix, ...rights } = old;
      expect(apiKey).toMatchObject({ ...rights, createdAt: now, replaces: id });
      expect([apiKey.id, apiKey.hash]).not.toEqual([id, hash]);
      expect(apiKey.displayPrefix).not.toBe(displayPrefix);
    });

    it('go on to work for the overlap', async () => {
      const { apiKey: old } = await order();
      await rotate.execute('site', old.id, DAY);
      now = after(DAY - 1);
      expect(await states()).toEqual(['active', 'active']);
      now = after(DAY);
      expect(await states()).toEqual(['active', 'expired']);
    });

    it('end at once without an overlap', async () => {
      const { apiKey: old } = await order();
      await rotate.execute('site', old.id, 0);
      expect(await states()).toEqual(['active', 'expired']);
    });

    it('are not remembered as they were, though no news of it has come', async () => {
      const { apiKey: old } = await order();
      await known.find(old.hash);
      await rotate.execute('site', old.id, 0);
      expect(await known.find(old.hash)).toMatchObject({ key: { expiresAt: NOON } });
    });

    it('never work for longer than they would have', async () => {
      const { apiKey: old } = await issue.execute({ ...REQUEST, expiresAt: after(60) });
      await rotate.execute('site', old.id, DAY);
      expect(await repository.find('site', old.id)).toMatchObject({ expiresAt: after(60) });
    });

    it('must be usable, and not replaced yet', async () => {
      const [revoked, expired, replaced] = await Promise.all([order(), order(), order()]);
      await revoke.execute('site', revoked.apiKey.id);
      await repository.setExpiry(expired.apiKey.id, NOON);
      await rotate.execute('site', replaced.apiKey.id, DAY);
      for (const { apiKey } of [revoked, expired, replaced]) {
        await expect(rotate.execute('site', apiKey.id, DAY)).rejects.toMatchObject({
          code: 'api_key.not_usable',
          kind: 'conflict',
        });
      }
    });

    it('need room for a successor while both work', async () => {
      const { apiKey: old } = await order();
      for (let number = 0; number < 99; number++) await issue.execute(REQUEST);
      await expect(rotate.execute('site', old.id, DAY)).rejects.toMatchObject({ code: 'api_key.too_many' });
    });

    it('need none where the old one ends at once', async () => {
      const { apiKey: old } = await order();
      for (let number = 0; number < 99; number++) await issue.execute(REQUEST);
      expect(await rotate.execute('site', old.id, 0)).toMatchObject({ apiKey: { replaces: old.id } });
    });

    it.each([
      ['site', 'nobody', 'api_key.not_found'],
      ['other site', 'ours', 'api_key.not_found'],
      ['nowhere', 'ours', 'site.not_found'],
    ])('are looked for in their site: of %s, %s', async (siteId, which, code) => {
      const { apiKey } = await order();
      const keyId = which === 'ours' ? apiKey.id : which;
      await expect(rotate.execute(siteId, keyId, DAY)).rejects.toMatchObject({ code });
    });
  });

  describe('that are revoked', () => {
    it('stay so, from the first time on', async () => {
      const { apiKey } = await issue.execute(REQUEST);
      await revoke.execute('site', apiKey.id);
      now = after(60);
      await revoke.execute('site', apiKey.id);
      expect(await repository.find('site', apiKey.id)).toMatchObject({ revokedAt: NOON });
      expect(await states()).toEqual(['revoked']);
    });

    it('are not remembered as they were, though no news of it has come', async () => {
      const { apiKey } = await issue.execute(REQUEST);
      await known.find(apiKey.hash);
      await revoke.execute('site', apiKey.id);
      expect(await known.find(apiKey.hash)).toMatchObject({ key: { revokedAt: NOON } });
    });

    it('are keys of the site', async () => {
      const { apiKey } = await issue.execute(REQUEST);
      for (const [siteId, id] of [
        ['other site', apiKey.id],
        ['site', 'nobody'],
      ] as const) {
        await expect(revoke.execute(siteId, id)).rejects.toMatchObject({ code: 'api_key.not_found' });
      }
      expect(await states()).toEqual(['active']);
    });
  });
});
