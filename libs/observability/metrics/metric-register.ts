import { Counter, Gauge, Histogram, register } from 'prom-client';

import type { ClosedLabels } from './closed-labels';

/** What a metric is called, means, and may be told apart by. */
export interface MetricDefinition {
  /** As Prometheus wants it: base units, `_total` at the end of a counter. */
  readonly name: string;
  /** One sentence. */
  readonly help: string;
  readonly labels: ClosedLabels;
}

/** A metric that goes up and down. */
export interface GaugeDefinition extends MetricDefinition {
  /** What several processes of one program say together: their sum, or the largest where each tells of what all of them share. */
  readonly acrossProcesses: 'sum' | 'max';
}

/** Upper bounds in the metric's unit, ascending. */
export interface HistogramDefinition extends MetricDefinition {
  readonly buckets: readonly number[];
}

const definitions = new Map<string, MetricDefinition>();

/** Every metric of ours that this process has, by name. */
export function definedMetrics(): ReadonlyMap<string, MetricDefinition> {
  return definitions;
}

/** The counter of that name: programs that share a process, as in tests, count together. */
export function counterOf(definition: MetricDefinition): Counter {
  return known(definition, Counter) ?? new Counter(optionsOf(definition));
}

/** The histogram of that name: programs that share a process observe together. */
export function histogramOf(definition: HistogramDefinition): Histogram {
  return known(definition, Histogram) ?? new Histogram({ ...optionsOf(definition), buckets: [...definition.buckets] });
}

/** A gauge that is read at every scrape: of programs that share a process, the last one is asked. */
export function gaugeOf(definition: GaugeDefinition, collect: (gauge: Gauge) => Promise<void> | void): Gauge {
  definitions.set(definition.name, definition);
  register.removeSingleMetric(definition.name);
  return new Gauge({
    ...optionsOf(definition),
    aggregator: definition.acrossProcesses,
    async collect() {
      await collect(this);
    },
  });
}

function known<Kind extends Counter | Histogram>(
  definition: MetricDefinition,
  kind: new (...parameters: never[]) => Kind,
): Kind | undefined {
  definitions.set(definition.name, definition);
  const metric = register.getSingleMetric(definition.name);
  return metric instanceof kind ? metric : undefined;
}

function optionsOf({ name, help, labels }: MetricDefinition): { name: string; help: string; labelNames: string[] } {
  return { name, help, labelNames: Object.keys(labels) };
}
