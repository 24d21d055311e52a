import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';

import { bodyOf, type WebhookEvent } from '../domain/webhook-event';
import { WebhookRepository } from '../ports/webhook-repository';
import { QueueDeliveries } from './queue-deliveries';

@Injectable()
export class PublishEvent {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly queueDeliveries: QueueDeliveries,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Tells every webhook of the site that wants to know. In the transaction under way: what is rolled back is not told, and what is
   * committed is.
   */
  async execute(siteId: string, { type, data }: WebhookEvent): Promise<void> {
    await this.transactions.run(async () => {
      const webhooks = await this.webhooks.subscribed(siteId, type);
      if (webhooks.length === 0) return;
      const eventId = newId();
      const body = bodyOf({ id: eventId, type, createdAt: this.clock.now(), siteId, data });
      await this.queueDeliveries.toAll(siteId, webhooks, { eventId, type, body });
    });
  }
}
