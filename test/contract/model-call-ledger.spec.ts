import { CallAccounts } from '@seoforge/ai-providers';
import { ArticleRepository } from '@seoforge/content';
import { newId } from '@seoforge/kernel';
import { ModelCallLedger } from '@seoforge/usage';
import { InMemoryCallAccounts, InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { sampleArticle } from '../support/sample-article';
import { describeModelCallLedgerContract } from './model-call-ledger.contract';

describeModelCallLedgerContract('InMemoryModelCallLedger', {
  start: async () => {
    const ledger = new InMemoryModelCallLedger();
    return { ledger, accounts: new InMemoryCallAccounts(ledger) };
  },
  stop: async () => undefined,
  newArticle: async () => ({ siteId: newId(), id: newId() }),
});

let features: RunningFeatures;

describeModelCallLedgerContract('The ledger on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return { ledger: features.get(ModelCallLedger), accounts: features.get(CallAccounts) };
  },
  stop: () => features.stop(),
  newArticle: async () => {
    const article = sampleArticle(await features.newSiteId());
    await features.get(ArticleRepository).add(article);
    return article;
  },
});
