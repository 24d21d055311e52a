import { Injectable } from '@nestjs/common';
import { Transactions } from '@seoforge/database';
import { Clock, Events } from '@seoforge/kernel';
import { JobQueue } from '@seoforge/queue';

import type { Delivery, DeliveryAttempt } from '../domain/delivery';
import { verdictOn, type DeliveryVerdict } from '../domain/delivery-verdict';
import type { DisabledReason, Webhook } from '../domain/webhook';
import { DeliveryRepository, type DeliveryProgress } from '../ports/delivery-repository';
import { WebhookRepository } from '../ports/webhook-repository';
import { DELIVER_WEBHOOK } from '../webhooks.jobs';

@Injectable()
export class RecordAttempt {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly queue: JobQueue,
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps the attempt and acts on it: the delivery ends, or its next attempt is enqueued. Writes to the webhook first and to the
   * delivery after, as removing them does, so that the two never wait for each other.
   */
  async execute(webhook: Webhook, delivery: Delivery, attempt: DeliveryAttempt): Promise<void> {
    const attempts = [...delivery.attempts, attempt];
    const verdict = verdictOn(attempt, attempts.length, webhook, Math.random());
    await this.transactions.run(async () => {
      await this.#judge(webhook, attempt, verdict);
      const progress = progressAfter(verdict, attempts, this.clock.now());
      const isFirst = await this.deliveries.advance(delivery.id, delivery.attempts.length, progress);
      if (!isFirst) return;
      await this.transactions.afterCommit(() => {
        this.#announce(webhook, delivery, verdict);
      });
      if (verdict.kind !== 'retry') return;
      const next = { deliveryId: delivery.id, attemptsBefore: attempts.length };
      const { delaySeconds } = verdict;
      await this.queue.enqueue(DELIVER_WEBHOOK, next, { groupId: webhook.siteId, delaySeconds });
    });
  }

  #announce({ id: webhookId, siteId }: Webhook, { type }: Delivery, { kind: outcome }: DeliveryVerdict): void {
    const facts = { siteId, webhookId, type, outcome };
    this.events.publish({ name: 'webhook.attempted', level: 'info', facts });
  }

  async #judge(webhook: Webhook, attempt: DeliveryAttempt, verdict: DeliveryVerdict): Promise<void> {
    if (verdict.kind === 'succeeded') {
      await this.webhooks.noteSuccess(webhook.id);
      return;
    }
    await this.webhooks.noteFailure(webhook.id, new Date(attempt.at));
    if (verdict.kind === 'failed' && verdict.disable !== null) await this.#disable(webhook, verdict.disable);
  }

  /** Not as failing where a delivery has succeeded since the webhook was looked at: receivers come back at any moment. */
  async #disable({ id, siteId, failingSince }: Webhook, reason: DisabledReason): Promise<void> {
    const since = reason === 'failing' ? (failingSince ?? undefined) : undefined;
    if (!(await this.webhooks.disable(id, reason, this.clock.now(), since))) return;
    await this.transactions.afterCommit(() => {
      this.events.publish({ name: 'webhook.disabled', level: 'warn', facts: { siteId, webhookId: id, reason } });
    });
  }
}

function progressAfter(verdict: DeliveryVerdict, attempts: readonly DeliveryAttempt[], now: Date): DeliveryProgress {
  if (verdict.kind !== 'retry') return { status: verdict.kind, attempts, nextAttemptAt: null, finishedAt: now };
  const nextAttemptAt = new Date(now.getTime() + verdict.delaySeconds * 1_000);
  return { status: 'pending', attempts, nextAttemptAt, finishedAt: null };
}
