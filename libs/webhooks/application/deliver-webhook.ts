import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';
import type { JobContext } from '@seoforge/queue';
import { KnownSites } from '@seoforge/sites';

import type { Delivery } from '../domain/delivery';
import type { Webhook } from '../domain/webhook';
import { DeliveryRepository } from '../ports/delivery-repository';
import { WebhookRepository } from '../ports/webhook-repository';
import type { DeliverWebhookJob } from '../webhooks.jobs';
import { AttemptDelivery } from './attempt-delivery';
import { RecordAttempt } from './record-attempt';

/** A delivery whose turn it is. */
interface Turn {
  readonly webhook: Webhook;
  readonly delivery: Delivery;
}

@Injectable()
export class DeliverWebhook {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly attemptDelivery: AttemptDelivery,
    private readonly recordAttempt: RecordAttempt,
    @Inject(KnownSites) private readonly sites: Pick<KnownSites, 'find'>,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes one attempt, and has the next one made in its time. A request whose process dies before it is recorded is made again:
   * receivers get everything at least once.
   */
  async execute(job: DeliverWebhookJob, { signal }: Pick<JobContext, 'signal'>): Promise<void> {
    const turn = await this.#turnOf(job);
    if (!turn) return;
    const { webhook, delivery } = turn;
    if (await this.#isShutOut(turn)) {
      await this.#end(delivery);
      return;
    }
    const attempt = await this.attemptDelivery.execute(webhook, delivery, signal);
    await this.recordAttempt.execute(webhook, delivery, attempt);
  }

  /** For a job that is dead: whether its request was made is not known, and the next one is made in its time. */
  async abandon(job: DeliverWebhookJob): Promise<void> {
    const turn = await this.#turnOf(job);
    if (!turn) return;
    const lost = { statusCode: null, errorCode: 'webhook.interrupted', durationMs: 0, excerpt: '' };
    await this.recordAttempt.execute(turn.webhook, turn.delivery, { at: this.clock.now().toISOString(), ...lost });
  }

  async #turnOf({ deliveryId, attemptsBefore }: DeliverWebhookJob): Promise<Turn | null> {
    const delivery = await this.deliveries.findForWork(deliveryId);
    if (delivery?.status !== 'pending' || delivery.attempts.length !== attemptsBefore) return null;
    const webhook = await this.webhooks.findForWork(delivery.webhookId);
    return webhook && { webhook, delivery };
  }

  /** A disabled site is told nothing; a disabled webhook only what somebody has asked for since. */
  async #isShutOut({ webhook: { siteId, disabledAt }, delivery }: Turn): Promise<boolean> {
    if (disabledAt !== null && delivery.createdAt <= disabledAt) return true;
    return Boolean((await this.sites.find(siteId))?.disabledAt);
  }

  async #end({ id, attempts }: Delivery): Promise<void> {
    const end = { status: 'failed', attempts, nextAttemptAt: null, finishedAt: this.clock.now() } as const;
    await this.deliveries.advance(id, attempts.length, end);
  }
}
