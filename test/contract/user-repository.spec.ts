import { UserRepository } from '@seoforge/auth';
import { InMemoryUserRepository } from '@seoforge/auth/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeUserRepositoryContract } from './user-repository.contract';

describeUserRepositoryContract('InMemoryUserRepository', {
  start: async () => new InMemoryUserRepository(),
  stop: async () => undefined,
});

let features: RunningFeatures;

describeUserRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(UserRepository);
  },
  stop: () => features.stop(),
});
