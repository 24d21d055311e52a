import { ApiKeyRepository, IssueApiKey, RevokeApiKey, RotateApiKey } from '@seoforge/auth';

import { startFeatures, type RunningFeatures } from '../support/running-features';

describe('API keys of a site', () => {
  let features: RunningFeatures;

  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  it('are a hundred at most, ordered at the same time', async () => {
    const issueApiKey = features.get(IssueApiKey);
    const order = {
      siteId: await features.newSiteId(),
      name: 'one of many',
      mode: 'live',
      scopes: ['content:read'],
    } as const;
    const outcomes = await Promise.allSettled(Array.from({ length: 110 }, () => issueApiKey.execute(order)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(100);
    await expect(issueApiKey.execute(order)).rejects.toMatchObject({ code: 'api_key.too_many' });
  });

  it('can be replaced at once where so many have ended that the old one is forgotten with it', async () => {
    const issueApiKey = features.get(IssueApiKey);
    const siteId = await features.newSiteId();
    const order = { siteId, name: 'one of many', mode: 'live', scopes: ['content:read'] } as const;
    const { apiKey: old } = await issueApiKey.execute(order);
    for (let ended = 0; ended < 400; ended++) {
      const { apiKey } = await issueApiKey.execute(order);
      await features.get(RevokeApiKey).execute(siteId, apiKey.id);
    }
    const { apiKey } = await features.get(RotateApiKey).execute(siteId, old.id, 0);
    expect(await features.get(ApiKeyRepository).find(siteId, apiKey.id)).toMatchObject({ replaces: null });
    expect(await features.get(ApiKeyRepository).find(siteId, old.id)).toBeNull();
  });
});
