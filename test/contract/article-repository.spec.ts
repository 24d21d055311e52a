import { ArticleBatchRepository, ArticleRepository } from '@seoforge/content';
import { InMemoryArticleRepository } from '@seoforge/content/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { sampleBatch } from '../support/sample-article';
import { describeArticleRepositoryContract } from './article-repository.contract';

const inMemory = new InMemoryArticleRepository();

describeArticleRepositoryContract('InMemoryArticleRepository', {
  start: async () => inMemory,
  stop: async () => undefined,
  newSiteId: async () => newId(),
  newBatchId: (siteId, maxCostMicroUsd) => added(inMemory.batches, siteId, maxCostMicroUsd),
});

let features: RunningFeatures;

describeArticleRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(ArticleRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
  newBatchId: (siteId, maxCostMicroUsd) => added(features.get(ArticleBatchRepository), siteId, maxCostMicroUsd),
});

async function added(batches: ArticleBatchRepository, siteId: string, maxCostMicroUsd: number | null): Promise<string> {
  const batch = sampleBatch(siteId, { maxCostMicroUsd });
  await batches.add(batch);
  return batch.id;
}
