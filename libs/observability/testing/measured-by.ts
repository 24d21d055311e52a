import type { DomainEvent } from '@seoforge/kernel';

import { LabelCloser } from '../metrics/closed-labels';
import type { EventMetric } from '../metrics/event-metric';

/** What one event adds to which metric. */
export interface Measured {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What metrics make of an event, with every label in its closed set. */
export function measuredBy(metrics: readonly EventMetric[], event: Pick<DomainEvent, 'name' | 'facts'>): Measured[] {
  return metrics
    .filter((metric) => metric.event === event.name)
    .flatMap((metric) =>
      metric.samplesOf(event.facts).flatMap(({ labels, value }) => {
        return value === null
          ? []
          : [{ name: metric.name, labels: new LabelCloser(metric.labels).close(labels), value }];
      }),
    );
}
