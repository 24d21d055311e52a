import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, newId } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import type { Delivery } from '../domain/delivery';
import type { Webhook } from '../domain/webhook';
import { DeliveryRepository } from '../ports/delivery-repository';
import { DELIVER_WEBHOOK } from '../webhooks.jobs';

/** How long the log of deliveries goes back. */
const KEPT_MS = 30 * 24 * 3_600_000;
/** Whoever adds deliveries removes at most so many old ones: more than can be added at once. */
const MOST_REMOVED = 100;

/** What is to be sent. */
export type QueuedMessage = Pick<Delivery, 'eventId' | 'type' | 'body'>;

/** Puts messages on their way. */
@Injectable()
export class QueueDeliveries {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Stores deliveries of one message to webhooks of one site, and the jobs that make them: all or none. */
  async toAll(siteId: string, webhooks: readonly Webhook[], message: QueuedMessage): Promise<void> {
    await this.#store(
      siteId,
      webhooks.map((webhook) => this.#newDelivery(webhook, message)),
    );
  }

  async toOne(webhook: Webhook, message: QueuedMessage): Promise<Delivery> {
    const delivery = this.#newDelivery(webhook, message);
    await this.#store(webhook.siteId, [delivery]);
    return delivery;
  }

  #newDelivery({ id }: Webhook, { eventId, type, body }: QueuedMessage): Delivery {
    const now = this.clock.now();
    return {
      ...{ id: newId(), webhookId: id, eventId, type, body },
      ...{ status: 'pending', attempts: [], nextAttemptAt: now, createdAt: now, finishedAt: null },
    };
  }

  async #store(siteId: string, deliveries: readonly Delivery[]): Promise<void> {
    await this.transactions.run(async () => {
      await this.deliveries.removeOld(new Date(this.clock.now().getTime() - KEPT_MS), MOST_REMOVED);
      await this.deliveries.add(deliveries);
      for (const { id } of deliveries)
        await this.queue.enqueue(DELIVER_WEBHOOK, { deliveryId: id, attemptsBefore: 0 }, { groupId: siteId });
    });
  }
}
