import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';

import type { Delivery } from '../domain/delivery';
import { bodyOf, TEST_EVENT } from '../domain/webhook-event';
import { WebhookRepository } from '../ports/webhook-repository';
import { webhookNotFound } from '../webhooks.errors';
import { QueueDeliveries } from './queue-deliveries';

@Injectable()
export class SendTestEvent {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly queueDeliveries: QueueDeliveries,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Whatever the webhook has subscribed to, and also where it is disabled. @throws AppError `webhook.not_found` */
  async execute(siteId: string, webhookId: string): Promise<Delivery> {
    return this.transactions.run(async () => {
      const webhook = await this.webhooks.lock(siteId, webhookId);
      if (!webhook) throw webhookNotFound();
      const eventId = newId();
      const body = bodyOf({ id: eventId, type: TEST_EVENT, createdAt: this.clock.now(), siteId, data: {} });
      return this.queueDeliveries.toOne(webhook, { eventId, type: TEST_EVENT, body });
    });
  }
}
