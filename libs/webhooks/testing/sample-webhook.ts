import { newId } from '@seoforge/kernel';

import type { Delivery } from '../domain/delivery';
import type { Webhook } from '../domain/webhook';

const NOON = new Date('2026-03-01T12:00:00.000Z');

/** A webhook to which nothing has happened yet. */
export function sampleWebhook(siteId: string, changes: Partial<Webhook> = {}): Webhook {
  return {
    id: newId(),
    siteId,
    url: 'https://hooks.example.com/seoforge?token=canary',
    events: ['article.succeeded', 'article.failed'],
    description: 'The plug-in',
    createdAt: NOON,
    previousSecretUntil: null,
    failingSince: null,
    disabledAt: null,
    disabledReason: null,
    ...changes,
  };
}

/** A delivery for which nothing has been sent yet. */
export function sampleDelivery(webhookId: string, changes: Partial<Delivery> = {}): Delivery {
  return {
    id: newId(),
    webhookId,
    eventId: newId(),
    type: 'article.succeeded',
    body: '{"data":{"articleId":"7"}}',
    status: 'pending',
    attempts: [],
    nextAttemptAt: NOON,
    createdAt: NOON,
    finishedAt: null,
    ...changes,
  };
}
