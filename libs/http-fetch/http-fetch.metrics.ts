import { OTHER, textIn, type EventMetric } from '@seoforge/observability';

export const HTTP_FETCH_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_outbound_refusals_total',
    help: 'Addresses that the product was told to fetch and did not: no public web site, or no web address at all.',
    labels: { code: ['fetch.forbidden_target', 'fetch.invalid_url', OTHER] },
    event: 'fetch.refused',
    samplesOf: (facts) => [{ labels: { code: textIn(facts, 'code') }, value: 1 }],
  },
];
