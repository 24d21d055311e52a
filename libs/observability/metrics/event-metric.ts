import type { DomainEvent, EventName } from '@seoforge/kernel';

import type { ReportedLabels } from './closed-labels';
import type { HistogramDefinition, MetricDefinition } from './metric-register';

/** What one event adds to a metric. */
export interface MetricSample {
  readonly labels: ReportedLabels;
  /** In the metric's unit. Nothing is counted or observed where it is null: what is not known is no 0. */
  readonly value: number | null;
}

/** What a metric makes of an event. */
interface FromEvent {
  readonly event: EventName;
  readonly samplesOf: (facts: DomainEvent['facts']) => readonly MetricSample[];
}

/** A metric that is fed by events; a histogram where it has buckets, a counter otherwise. */
export type EventMetric = FromEvent & (MetricDefinition | HistogramDefinition);

/** @returns the fact as a number, scaled; null where it is none */
export function numberIn(facts: DomainEvent['facts'], name: string, scale = 1): number | null {
  const fact = facts[name];
  return typeof fact === 'number' && Number.isFinite(fact) ? fact * scale : null;
}

/** @returns the fact as a text; null where it is none */
export function textIn(facts: DomainEvent['facts'], name: string): string | null {
  const fact = facts[name];
  return typeof fact === 'string' ? fact : null;
}
