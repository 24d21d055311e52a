import { numberIn, textIn, type EventMetric } from '@seoforge/observability';

import { ARTICLE_KINDS, ARTICLE_OUTCOMES } from './domain/article';
import { MAXIMUM_REVISIONS } from './domain/brief';
import { REVISION_STOPS } from './domain/revision';

const SECONDS_PER_MS = 1e-3;
/** In seconds; an article takes minutes, and longer in a queue. */
const AGE_BUCKETS = [5, 15, 30, 60, 120, 180, 300, 600, 1_200, 3_600, 14_400];

const OUTCOME_LABELS = { kind: ARTICLE_KINDS, outcome: ARTICLE_OUTCOMES };

export const CONTENT_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_articles_total',
    help: 'Articles and improvements that have ended.',
    labels: OUTCOME_LABELS,
    event: 'article.ended',
    samplesOf: (facts) => [{ labels: { kind: textIn(facts, 'kind'), outcome: textIn(facts, 'outcome') }, value: 1 }],
  },
  {
    name: 'seoforge_article_age_seconds',
    help: 'Time from the order of an article to its end, its wait in the queue included.',
    labels: OUTCOME_LABELS,
    buckets: AGE_BUCKETS,
    event: 'article.ended',
    samplesOf: (facts) => [
      {
        labels: { kind: textIn(facts, 'kind'), outcome: textIn(facts, 'outcome') },
        value: numberIn(facts, 'ageMs', SECONDS_PER_MS),
      },
    ],
  },
  {
    name: 'seoforge_article_revision_rounds',
    help: 'Rounds of revision that a finished article took, by why the revising ended.',
    labels: { kind: ARTICLE_KINDS, stopped: REVISION_STOPS },
    buckets: Array.from({ length: MAXIMUM_REVISIONS + 1 }, (_, rounds) => rounds),
    event: 'article.ended',
    samplesOf: (facts) => [
      {
        labels: { kind: textIn(facts, 'kind'), stopped: textIn(facts, 'revisionStopped') },
        value: numberIn(facts, 'revisionRounds'),
      },
    ],
  },
];
