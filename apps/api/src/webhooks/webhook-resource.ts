import type { Delivery, DeliveryAttempt, IssuedWebhook, Webhook } from '@seoforge/webhooks';

import type { DeliveryResource } from './delivery.dto';
import type { IssuedWebhookResource, WebhookResource } from './webhook.dto';

export function webhookResourceOf(webhook: Webhook): WebhookResource {
  const { id, url, events, description, createdAt, previousSecretUntil, failingSince, disabledAt } = webhook;
  return {
    id,
    url,
    events,
    description,
    createdAt: createdAt.toISOString(),
    previousSecretUntil: previousSecretUntil?.toISOString() ?? null,
    failingSince: failingSince?.toISOString() ?? null,
    disabledAt: disabledAt?.toISOString() ?? null,
    disabledReason: webhook.disabledReason,
  };
}

/** The only answer that holds the secret. */
export function issuedWebhookResourceOf({ webhook, secret }: IssuedWebhook): IssuedWebhookResource {
  return Object.assign(webhookResourceOf(webhook), { secret });
}

/** Without what was sent. */
export function deliveryResourceOf(delivery: Delivery): DeliveryResource {
  const { id, eventId, type, status, attempts, nextAttemptAt, createdAt, finishedAt } = delivery;
  return {
    id,
    eventId,
    type,
    status,
    attempts: attempts.map(attemptOf),
    nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** Member by member, because the database does not keep their order. */
function attemptOf({ at, statusCode, errorCode, durationMs, excerpt }: DeliveryAttempt): DeliveryAttempt {
  return { at, statusCode, errorCode, durationMs, excerpt };
}
