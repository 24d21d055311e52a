import { numberIn, OTHER, textIn, type EventMetric } from '@seoforge/observability';

const SECONDS_PER_MS = 1e-3;
/** In seconds; one analysis may take a few seconds at most. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Where a text is analysed: at once, or on a thread that it may have to wait for. */
export const ANALYSIS_PLACES = ['at_once', 'thread'] as const;
export type AnalysisPlace = (typeof ANALYSIS_PLACES)[number];

export const SEO_METRICS: readonly EventMetric[] = [
  {
    name: 'seoforge_analysis_duration_seconds',
    help: 'Time that the analysis of one text took, its wait for a thread included; none where it was cached.',
    labels: {
      place: ANALYSIS_PLACES,
      outcome: ['succeeded', 'analysis.timed_out', 'analysis.busy', 'analysis.out_of_memory', OTHER],
    },
    buckets: BUCKETS,
    event: 'analysis.ended',
    samplesOf: (facts) => [
      {
        labels: { place: textIn(facts, 'place'), outcome: textIn(facts, 'outcome') },
        value: numberIn(facts, 'durationMs', SECONDS_PER_MS),
      },
    ],
  },
];
