import { ArticleRepository } from '@seoforge/content';
import { newId } from '@seoforge/kernel';
import { ModelCallLedger } from '@seoforge/usage';
import { InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { sampleArticle } from '../support/sample-article';
import { describeModelCallLedgerContract } from './model-call-ledger.contract';

describeModelCallLedgerContract('InMemoryModelCallLedger', {
  start: async () => new InMemoryModelCallLedger(),
  stop: async () => undefined,
  newArticle: async () => ({ siteId: newId(), id: newId() }),
});

let features: RunningFeatures;

describeModelCallLedgerContract('The ledger on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(ModelCallLedger);
  },
  stop: () => features.stop(),
  newArticle: async () => {
    const article = sampleArticle(await features.newSiteId());
    await features.get(ArticleRepository).add(article);
    return article;
  },
});
