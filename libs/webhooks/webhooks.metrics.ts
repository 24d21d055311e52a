import { textIn, type EventMetric } from '@seoforge/observability';

import { DELIVERY_VERDICTS } from './domain/delivery-verdict';

export const WEBHOOKS_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_webhook_attempts_total',
    help: 'Attempts to deliver an event to a webhook, by what followed from them.',
    labels: { outcome: DELIVERY_VERDICTS },
    event: 'webhook.attempted',
    samplesOf: (facts) => [{ labels: { outcome: textIn(facts, 'outcome') }, value: 1 }],
  },
];
