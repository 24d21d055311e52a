import { ApiKeyRepository } from '@seoforge/auth';
import { InMemoryApiKeyRepository } from '@seoforge/auth/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeApiKeyRepositoryContract } from './api-key-repository.contract';

const inMemory = new InMemoryApiKeyRepository();

describeApiKeyRepositoryContract('InMemoryApiKeyRepository', {
  start: async () => inMemory,
  stop: async () => undefined,
  newSiteId: async () => {
    const siteId = newId();
    inMemory.siteIds.add(siteId);
    return siteId;
  },
});

let features: RunningFeatures;

describeApiKeyRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(ApiKeyRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
