import { ArticleRepository, CheckpointRepository } from '@seoforge/content';
import { InMemoryCheckpointRepository } from '@seoforge/content/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { sampleArticle } from '../support/sample-article';
import { describeCheckpointRepositoryContract } from './checkpoint-repository.contract';

describeCheckpointRepositoryContract('InMemoryCheckpointRepository', {
  start: async () => new InMemoryCheckpointRepository(),
  stop: async () => undefined,
  newArticleId: async () => newId(),
});

let features: RunningFeatures;

describeCheckpointRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(CheckpointRepository);
  },
  stop: () => features.stop(),
  newArticleId: async () => {
    const article = sampleArticle(await features.newSiteId());
    await features.get(ArticleRepository).add(article);
    return article.id;
  },
});
