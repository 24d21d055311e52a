import { Transactions } from '@seoforge/database';
import { newId } from '@seoforge/kernel';
import { WebhookRepository } from '@seoforge/webhooks';
import { InMemoryWebhookRepository } from '@seoforge/webhooks/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeWebhookRepositoryContract } from './webhook-repository.contract';

describeWebhookRepositoryContract('InMemoryWebhookRepository', {
  start: async () => new InMemoryWebhookRepository(),
  stop: async () => undefined,
  inTransaction: (work) => work(),
  newSiteId: async () => newId(),
});

let features: RunningFeatures;

describeWebhookRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(WebhookRepository);
  },
  stop: () => features.stop(),
  inTransaction: (work) => features.get(Transactions).run(work),
  newSiteId: () => features.newSiteId(),
});
