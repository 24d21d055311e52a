import { newId } from '@seoforge/kernel';
import { DeliveryRepository, WebhookRepository } from '@seoforge/webhooks';
import { InMemoryDeliveryRepository, sampleWebhook } from '@seoforge/webhooks/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeDeliveryRepositoryContract } from './webhook-delivery-repository.contract';

describeDeliveryRepositoryContract('InMemoryDeliveryRepository', {
  start: async () => new InMemoryDeliveryRepository(),
  stop: async () => undefined,
  newWebhookId: async () => newId(),
});

let features: RunningFeatures;

describeDeliveryRepositoryContract('The repository on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(DeliveryRepository);
  },
  stop: () => features.stop(),
  newWebhookId: async () => {
    const webhook = sampleWebhook(await features.newSiteId());
    await features.get(WebhookRepository).add(webhook);
    return webhook.id;
  },
});
