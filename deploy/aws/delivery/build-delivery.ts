import { Tags, type App } from 'aws-cdk-lib';

import { ENVIRONMENTS } from '../environments/environments';
import type { Delivery } from './delivery';
import { DeliveryStack } from './delivery.stack';

/** An app of its own: it is deployed once, before any installation, and by whoever may make roles. */
export function addDelivery(app: App, delivery: Delivery): DeliveryStack {
  const stack = new DeliveryStack(app, 'seoforge-delivery', delivery, {
    description: 'SEOForge: roles of the workflows at GitHub',
    env: { region: ENVIRONMENTS.production.region },
    terminationProtection: true,
  });
  Tags.of(app).add('product', 'seoforge');
  return stack;
}
