import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';

import type { Delivery } from '../domain/delivery';
import { DeliveryRepository } from '../ports/delivery-repository';
import { WebhookRepository } from '../ports/webhook-repository';
import { deliveryNotFound, webhookNotFound } from '../webhooks.errors';
import { QueueDeliveries } from './queue-deliveries';

@Injectable()
export class Redeliver {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly queueDeliveries: QueueDeliveries,
    private readonly transactions: Transactions,
  ) {}

  /**
   * The same message once more, as a delivery of its own, so that receivers that drop repeats take it; also where the webhook is
   * disabled.
   * @throws AppError `webhook.not_found`, `webhook.delivery_not_found`
   */
  async execute(siteId: string, webhookId: string, deliveryId: string): Promise<Delivery> {
    return this.transactions.run(async () => {
      const webhook = await this.webhooks.lock(siteId, webhookId);
      if (!webhook) throw webhookNotFound();
      const delivery = await this.deliveries.find(webhookId, deliveryId);
      if (!delivery) throw deliveryNotFound();
      return this.queueDeliveries.toOne(webhook, delivery);
    });
  }
}
