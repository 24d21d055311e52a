import { CallAccounts } from '@seoforge/ai-providers';
import { ArticleBatchRepository, ArticleRepository } from '@seoforge/content';
import { InMemoryArticleRepository, InMemoryCheckpointRepository } from '@seoforge/content/testing';
import { newId } from '@seoforge/kernel';
import { InMemoryCallAccounts, InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeArticleBatchRepositoryContract } from './article-batch-repository.contract';

describeArticleBatchRepositoryContract('InMemoryArticleBatchRepository', {
  start: async () => {
    const ledger = new InMemoryModelCallLedger();
    const articles = new InMemoryArticleRepository(new InMemoryCheckpointRepository(), ledger);
    return { articles, batches: articles.batches, accounts: new InMemoryCallAccounts(ledger) };
  },
  stop: async () => undefined,
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeArticleBatchRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return {
      articles: features.get(ArticleRepository),
      batches: features.get(ArticleBatchRepository),
      accounts: features.get(CallAccounts),
    };
  },
  stop: () => features.stop(),
  newSiteId: () => features.newSiteId(),
});
