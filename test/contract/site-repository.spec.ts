import { Transactions } from '@seoforge/database';
import { SiteRepository } from '@seoforge/sites';
import { InMemorySiteRepository } from '@seoforge/sites/testing';
import { DataSource } from 'typeorm';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeSiteRepositoryContract } from './site-repository.contract';

describeSiteRepositoryContract('InMemorySiteRepository', {
  start: async () => new InMemorySiteRepository(),
  stop: async () => undefined,
  inTransaction: (work) => work(),
});

describe('on PostgreSQL', () => {
  let features: RunningFeatures;

  beforeAll(async () => {
    features = await startFeatures();
  });
  afterAll(() => features.stop());

  describeSiteRepositoryContract('The repository', {
    start: async () => features.get(SiteRepository),
    stop: () => features.get(DataSource).query('DELETE FROM sites'),
    inTransaction: (work) => features.get(Transactions).run(work),
  });
});
