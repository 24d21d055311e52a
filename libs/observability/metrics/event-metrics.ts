import type { DomainEvent, Events } from '@seoforge/kernel';

import { LabelCloser } from './closed-labels';
import type { EventMetric, MetricSample } from './event-metric';
import { counterOf, histogramOf } from './metric-register';

/** Counts and observes what events tell. */
export class EventMetrics {
  readonly #feeds = new Map<string, ((facts: DomainEvent['facts']) => void)[]>();

  constructor(events: Events, metrics: readonly EventMetric[]) {
    for (const metric of metrics) {
      const feeds = this.#feeds.get(metric.event) ?? [];
      this.#feeds.set(metric.event, [...feeds, feedOf(metric)]);
    }
    events.subscribe(({ name, facts }) => {
      for (const feed of this.#feeds.get(name) ?? []) feed(facts);
    });
  }
}

function feedOf(metric: EventMetric): (facts: DomainEvent['facts']) => void {
  const closer = new LabelCloser(metric.labels);
  const add = addTo(metric);
  return (facts) => {
    for (const { labels, value } of metric.samplesOf(facts)) {
      if (value !== null && value >= 0) add(closer.close(labels), value);
    }
  };
}

function addTo(
  metric: EventMetric,
): (labels: Record<string, string>, value: NonNullable<MetricSample['value']>) => void {
  if ('buckets' in metric) {
    const histogram = histogramOf(metric);
    return (labels, value) => {
      histogram.observe(labels, value);
    };
  }
  const counter = counterOf(metric);
  return (labels, value) => {
    counter.inc(labels, value);
  };
}
