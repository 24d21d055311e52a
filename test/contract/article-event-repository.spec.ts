import { ArticleEventRepository, ArticleRepository } from '@seoforge/content';
import { InMemoryArticleRepository } from '@seoforge/content/testing';
import { newId } from '@seoforge/kernel';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeArticleEventRepositoryContract } from './article-event-repository.contract';

describeArticleEventRepositoryContract('InMemoryArticleEventRepository', {
  start: async () => {
    const articles = new InMemoryArticleRepository();
    return { articles, events: articles.events };
  },
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeArticleEventRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return { articles: features.get(ArticleRepository), events: features.get(ArticleEventRepository) };
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
