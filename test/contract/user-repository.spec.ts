import { UserRepository } from '@seoforge/auth';
import { InMemoryUserRepository } from '@seoforge/auth/testing';
import { Transactions } from '@seoforge/database';
import { ImmediateTransactions } from '@seoforge/database/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeUserRepositoryContract } from './user-repository.contract';

describeUserRepositoryContract('InMemoryUserRepository', {
  start: async () => new InMemoryUserRepository(),
  transactions: () => new ImmediateTransactions(),
  stop: async () => undefined,
});

let features: RunningFeatures;

describeUserRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(UserRepository);
  },
  transactions: () => features.get(Transactions),
  stop: () => features.stop(),
});

describe('The owners on PostgreSQL', () => {
  let users: UserRepository;

  beforeAll(async () => {
    features = await startFeatures();
    users = features.get(UserRepository);
  });
  afterAll(() => features.stop());

  it('are named to one transaction after the other', async () => {
    const ids = [newId(), newId()];
    for (const id of ids) {
      await users.add({
        id,
        email: `${id}@garden.example`,
        passwordHash: 'a hash',
        role: 'owner',
        createdAt: new Date(),
        disabledAt: null,
        secondFactorConfirmedAt: null,
      });
    }
    const demoteUnlessLast = (id: string): Promise<number> =>
      features.get(Transactions).run(async () => {
        const owners = await users.lockEnabledOwners();
        if (owners.length > 1) await users.change(id, { role: 'viewer' });
        return owners.length;
      });

    expect((await Promise.all(ids.map(demoteUnlessLast))).sort()).toEqual([1, 2]);
  });
});
