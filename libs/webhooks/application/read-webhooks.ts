import { Injectable } from '@nestjs/common';

import type { Webhook } from '../domain/webhook';
import { DeliveryRepository, type DeliveryPage } from '../ports/delivery-repository';
import { WebhookRepository, type WebhookPage } from '../ports/webhook-repository';
import { webhookNotFound } from '../webhooks.errors';

@Injectable()
export class ReadWebhooks {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
  ) {}

  /** @throws AppError `webhook.not_found` */
  async one(siteId: string, id: string): Promise<Webhook> {
    const webhook = await this.webhooks.find(siteId, id);
    if (!webhook) throw webhookNotFound();
    return webhook;
  }

  page(siteId: string, limit: number, cursor: string | null): Promise<WebhookPage> {
    return this.webhooks.list(siteId, limit, cursor);
  }

  /** @throws AppError `webhook.not_found` */
  async deliveriesOf(siteId: string, id: string, limit: number, cursor: string | null): Promise<DeliveryPage> {
    await this.one(siteId, id);
    return this.deliveries.list(id, limit, cursor);
  }
}
