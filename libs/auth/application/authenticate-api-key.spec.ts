import { AuthConfig, Secret } from '@seoforge/config';
import { ImmediateTransactions, InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import { hashApiKey, type ApiKey } from '../domain/api-key';
import { InMemoryApiKeyRepository } from '../testing';
import { AuthenticateApiKey } from './authenticate-api-key';
import { IssueApiKey } from './issue-api-key';
import { KnownApiKeys } from './known-api-keys';

const HOME = '192.0.2.1';
const NOW = new Date('2026-03-01T12:00:00Z');
const REQUEST = { siteId: 'site', name: 'first key', mode: 'live', scopes: ['content:read'] } as const;

class StoppedClock extends Clock {
  now(): Date {
    return NOW;
  }
}

const configWith = (secret: string): AuthConfig =>
  Object.assign(new AuthConfig(), { apiKeyHashSecret: new Secret(secret) });

describe('AuthenticateApiKey', () => {
  let repository: InMemoryApiKeyRepository;
  let issue: IssueApiKey;
  let authenticate: AuthenticateApiKey;
  let uses: Map<string, Date>;

  const issuerWith = (secret: string): IssueApiKey =>
    new IssueApiKey(repository, new ImmediateTransactions(), new StoppedClock(), configWith(secret));

  beforeEach(() => {
    repository = new InMemoryApiKeyRepository();
    repository.siteIds.add('site');
    issue = issuerWith('secret');
    uses = new Map();
    const known = new KnownApiKeys(repository, new InMemoryNotifications());
    const note = uses.set.bind(uses);
    authenticate = new AuthenticateApiKey(known, { note }, new StoppedClock(), configWith('secret'));
  });

  const newKey = async (): Promise<string> => (await issue.execute(REQUEST)).key;

  /** Issues a key and changes what is stored of it. */
  const issueWith = async (part: Partial<ApiKey>): Promise<string> => {
    const key = await newKey();
    repository.keys.push({ ...repository.keys.pop()!, ...part });
    return key;
  };

  it('knows the site, the scopes and the mode behind a key', async () => {
    const key = await newKey();
    expect(await authenticate.execute(key, HOME)).toEqual({
      kind: 'site',
      siteId: 'site',
      keyId: repository.keys[0]!.id,
      scopes: ['content:read'],
      mode: 'live',
    });
  });

  it('keeps nothing that a key could be made of', async () => {
    const key = await newKey();
    const [stored] = repository.keys;
    expect(JSON.stringify(stored)).not.toContain(key.slice(12));
    expect(stored).toMatchObject({ displayPrefix: key.slice(0, 12), createdAt: NOW, expiresAt: null, revokedAt: null });
  });

  it('tells keys apart that share all but their last character', async () => {
    const key = await issueWith({ siteId: 'ours' });
    const neighbour = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    await expect(authenticate.execute(neighbour, HOME)).rejects.toMatchObject({ code: 'auth.credentials_invalid' });

    const other = await issueWith({ siteId: 'theirs', displayPrefix: repository.keys[0]!.displayPrefix });
    expect(await authenticate.execute(key, HOME)).toMatchObject({ siteId: 'ours' });
    expect(await authenticate.execute(other, HOME)).toMatchObject({ siteId: 'theirs' });
  });

  it.each<[string, () => Promise<string>]>([
    ['what does not look like a key', async () => 'open sesame'],
    ['an unknown key', async () => `sf_live_${'a'.repeat(43)}`],
    ['the same key in the other mode', async () => (await newKey()).replace('sf_live_', 'sf_test_')],
    ['the stored hash of a key', async () => newKey().then(() => repository.keys[0]!.hash)],
    ['the displayed prefix of a key', async () => newKey().then(() => repository.keys[0]!.displayPrefix)],
    ['an expired key', () => issueWith({ expiresAt: NOW })],
    ['a revoked key', () => issueWith({ revokedAt: NOW })],
    [
      'a key from before the hash secret was changed',
      async () => (await issuerWith('older secret').execute(REQUEST)).key,
    ],
  ])('gives one answer to %s', async (_what, credentialOf) => {
    await expect(authenticate.execute(await credentialOf(), HOME)).rejects.toMatchObject({
      code: 'auth.credentials_invalid',
      kind: 'unauthenticated',
      message: 'The credentials are wrong, expired or revoked.',
      details: [],
    });
  });

  it('never takes one of two keys that share forty characters for the other', async () => {
    const key = await issueWith({ siteId: 'ours' });
    const twin = key.slice(0, 40) + [...key.slice(40)].map((letter) => (letter === 'A' ? 'B' : 'A')).join('');
    await authenticate.execute(key, HOME);
    await expect(authenticate.execute(twin, HOME)).rejects.toMatchObject({ code: 'auth.credentials_invalid' });

    repository.keys.push({ ...repository.keys[0]!, id: 'twin', siteId: 'theirs', hash: hashApiKey(twin, 'secret') });
    expect(await authenticate.execute(twin, HOME)).toMatchObject({ keyId: 'twin', siteId: 'theirs' });
    expect(await authenticate.execute(key, HOME)).toMatchObject({ siteId: 'ours' });
  });

  it('lets a key be used from its addresses and from nowhere else', async () => {
    const { key } = await issue.execute({ ...REQUEST, allowedAddresses: ['192.0.2.0/24', '2001:db8::1'] });
    for (const address of [HOME, '::ffff:192.0.2.200', '2001:DB8::1']) {
      expect(await authenticate.execute(key, address)).toMatchObject({ siteId: 'site' });
    }
    for (const address of ['192.0.3.1', '2001:db8::2', '']) {
      await expect(authenticate.execute(key, address)).rejects.toMatchObject({
        code: 'auth.address_not_allowed',
        kind: 'forbidden',
      });
    }
  });

  it('does not say where a key that has ended might be used from', async () => {
    const key = await issueWith({ allowedAddresses: ['203.0.113.7'], revokedAt: NOW });
    await expect(authenticate.execute(key, HOME)).rejects.toMatchObject({ code: 'auth.credentials_invalid' });
  });

  it('notes when a key is let in, and only then', async () => {
    const key = await issueWith({ id: 'used', allowedAddresses: [HOME] });
    await expect(authenticate.execute(key, '203.0.113.7')).rejects.toMatchObject({ code: 'auth.address_not_allowed' });
    expect([...uses]).toEqual([]);
    await authenticate.execute(key, HOME);
    expect([...uses]).toEqual([['used', NOW]]);
  });

  it('tells keys that it has met from guesses', async () => {
    const [met, unmet] = [await newKey(), await newKey()];
    const guess = `sf_live_${'a'.repeat(43)}`;
    await authenticate.execute(met, HOME);
    await expect(authenticate.execute(guess, HOME)).rejects.toMatchObject({ code: 'auth.credentials_invalid' });
    const credentials = [met, unmet, guess, 'open sesame'];
    expect(credentials.map((credential) => authenticate.isRemembered(credential))).toEqual([true, false, false, false]);
  });
});
