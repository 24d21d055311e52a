import { SecondFactors, UserRepository } from '@seoforge/auth';
import { InMemorySecondFactors, InMemoryUserRepository } from '@seoforge/auth/testing';
import { Transactions } from '@seoforge/database';
import { ImmediateTransactions } from '@seoforge/database/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeSecondFactorsContract } from './second-factors.contract';

describeSecondFactorsContract('InMemorySecondFactors', {
  start: async () => {
    const users = new InMemoryUserRepository();
    return { users, factors: new InMemorySecondFactors(users) };
  },
  transactions: () => new ImmediateTransactions(),
  stop: async () => undefined,
});

let features: RunningFeatures;

describeSecondFactorsContract('Those on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return { users: features.get(UserRepository), factors: features.get(SecondFactors) };
  },
  transactions: () => features.get(Transactions),
  stop: () => features.stop(),
});
