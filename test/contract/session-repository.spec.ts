import { SessionRepository, UserRepository } from '@seoforge/auth';
import { InMemorySessionRepository, InMemoryUserRepository } from '@seoforge/auth/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeSessionRepositoryContract } from './session-repository.contract';

describeSessionRepositoryContract('InMemorySessionRepository', {
  start: async () => {
    const users = new InMemoryUserRepository();
    return { users, sessions: new InMemorySessionRepository(users) };
  },
  stop: async () => undefined,
});

let features: RunningFeatures;

describeSessionRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return { users: features.get(UserRepository), sessions: features.get(SessionRepository) };
  },
  stop: () => features.stop(),
});
