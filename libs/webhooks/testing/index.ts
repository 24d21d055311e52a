export { InMemoryDeliveryRepository } from './in-memory-delivery-repository';
export { InMemoryWebhookRepository } from './in-memory-webhook-repository';
export { sampleDelivery, sampleWebhook } from './sample-webhook';
