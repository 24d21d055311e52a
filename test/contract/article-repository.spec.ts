import { ArticleRepository } from '@seoforge/content';
import { InMemoryArticleRepository } from '@seoforge/content/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeArticleRepositoryContract } from './article-repository.contract';

describeArticleRepositoryContract('InMemoryArticleRepository', {
  start: async () => new InMemoryArticleRepository(),
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeArticleRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(ArticleRepository);
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
