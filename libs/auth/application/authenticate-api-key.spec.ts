import { AuthConfig, Secret } from '@seoforge/config';
import { InMemoryNotifications } from '@seoforge/database/testing';
import { Clock } from '@seoforge/kernel';

import type { ApiKey } from '../domain/api-key';
import { InMemoryApiKeyRepository } from '../testing';
import { AuthenticateApiKey } from './authenticate-api-key';
import { IssueApiKey } from './issue-api-key';
import { KnownApiKeys } from './known-api-keys';

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

  beforeEach(() => {
    repository = new InMemoryApiKeyRepository();
    issue = new IssueApiKey(repository, new StoppedClock(), configWith('secret'));
    const known = new KnownApiKeys(repository, new InMemoryNotifications());
    authenticate = new AuthenticateApiKey(known, new StoppedClock(), configWith('secret'));
  });

  /** Issues a key and changes what is stored of it. */
  const issueWith = async (part: Partial<ApiKey>): Promise<string> => {
    const key = await issue.execute(REQUEST);
    repository.keys.push({ ...repository.keys.pop()!, ...part });
    return key;
  };

  it('knows the site, the scopes and the mode behind a key', async () => {
    const key = await issue.execute(REQUEST);
    expect(await authenticate.execute(key)).toEqual({
      kind: 'site',
      siteId: 'site',
      keyId: repository.keys[0]!.id,
      scopes: ['content:read'],
      mode: 'live',
    });
  });

  it('keeps nothing that a key could be made of', async () => {
    const key = await issue.execute(REQUEST);
    const [stored] = repository.keys;
    expect(JSON.stringify(stored)).not.toContain(key.slice(12));
    expect(stored).toMatchObject({ displayPrefix: key.slice(0, 12), createdAt: NOW, expiresAt: null, revokedAt: null });
  });

  it('tells keys apart that share all but their last character', async () => {
    const key = await issueWith({ siteId: 'ours' });
    const neighbour = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
    await expect(authenticate.execute(neighbour)).rejects.toMatchObject({ code: 'auth.credentials_invalid' });

    const other = await issueWith({ siteId: 'theirs', displayPrefix: repository.keys[0]!.displayPrefix });
    expect(await authenticate.execute(key)).toMatchObject({ siteId: 'ours' });
    expect(await authenticate.execute(other)).toMatchObject({ siteId: 'theirs' });
  });

  it.each<[string, () => Promise<string>]>([
    ['what does not look like a key', async () => 'open sesame'],
    ['an unknown key', async () => `sf_live_${'a'.repeat(43)}`],
    ['the same key in the other mode', async () => (await issue.execute(REQUEST)).replace('sf_live_', 'sf_test_')],
    ['the stored hash of a key', async () => issue.execute(REQUEST).then(() => repository.keys[0]!.hash)],
    ['the displayed prefix of a key', async () => issue.execute(REQUEST).then(() => repository.keys[0]!.displayPrefix)],
    ['an expired key', () => issueWith({ expiresAt: NOW })],
    ['a revoked key', () => issueWith({ revokedAt: NOW })],
    [
      'a key from before the hash secret was changed',
      () => new IssueApiKey(repository, new StoppedClock(), configWith('older secret')).execute(REQUEST),
    ],
  ])('gives one answer to %s', async (_what, credentialOf) => {
    await expect(authenticate.execute(await credentialOf())).rejects.toMatchObject({
      code: 'auth.credentials_invalid',
      kind: 'unauthenticated',
      message: 'The credentials are wrong, expired or revoked.',
      details: [],
    });
  });
});
