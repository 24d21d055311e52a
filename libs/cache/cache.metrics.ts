import { OTHER, textIn, type EventMetric } from '@seoforge/observability';

/** What is kept in the cache, by the first part of its keys: answers of models, analyses of texts, routes of sites. */
const CACHES = ['answer', 'seo', 'site-routes', OTHER];

export const CACHE_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_cache_lookups_total',
    help: 'Look-ups in the cache that Redis or, without it, this process holds.',
    labels: { cache: CACHES, result: ['hit', 'miss'] },
    event: 'cache.looked_up',
    samplesOf: (facts) => [{ labels: { cache: textIn(facts, 'cache'), result: textIn(facts, 'result') }, value: 1 }],
  },
];
