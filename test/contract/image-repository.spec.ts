import { Transactions } from '@seoforge/database';
import { ImageRepository } from '@seoforge/images';
import { InMemoryImageRepository } from '@seoforge/images/testing';
import { newId } from '@seoforge/kernel';
import { DataSource } from 'typeorm';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeImageRepositoryContract } from './image-repository.contract';

const twin = new InMemoryImageRepository();

describeImageRepositoryContract('InMemoryImageRepository', {
  start: async () => twin,
  stop: async () => undefined,
  inTransaction: (work) => work(),
  newSiteId: async () => newId(),
  removeSite: async (siteId) => {
    twin.forgetSite(siteId);
  },
});

let features: RunningFeatures;

describeImageRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(ImageRepository);
  },
  stop: () => features.stop(),
  inTransaction: (work) => features.get(Transactions).run(work),
  newSiteId: () => features.newSiteId(),
  removeSite: async (siteId) => {
    await features.get(DataSource).query('DELETE FROM sites WHERE id = $1', [siteId]);
  },
});

describe('The repository on PostgreSQL', () => {
  it('lets one at a time touch what has a name', async () => {
    const running = await startFeatures();
    const [images, transactions] = [running.get(ImageRepository), running.get(Transactions)];
    const steps: string[] = [];
    const holds = Promise.withResolvers<undefined>();
    const mayEnd = Promise.withResolvers<undefined>();
    const first = transactions.run(async () => {
      await images.lockName('a.webp');
      holds.resolve(undefined);
      await mayEnd.promise;
      steps.push('first');
    });
    await holds.promise;
    const second = transactions.run(async () => {
      await images.lockName('a.webp');
      steps.push('second');
    });
    await transactions.run(() => images.lockName('b.webp'));
    mayEnd.resolve(undefined);
    await Promise.all([first, second]);
    await running.stop();

    expect(steps).toEqual(['first', 'second']);
  });
});
