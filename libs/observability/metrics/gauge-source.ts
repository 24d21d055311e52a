import { setTimeout as sleep } from 'node:timers/promises';

import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { register, type Gauge } from 'prom-client';

import { LabelCloser, OTHER, type ReportedLabels } from './closed-labels';
import { counterOf, gaugeOf, type GaugeDefinition, type MetricDefinition } from './metric-register';

/** Scrapes come every 15 s or so; several scrapers share one look. */
const DEFAULT_FRESH_MS = 5_000;
/** Scrapers wait 10 s by default, and there are several sources. */
const READ_TIMEOUT_MS = 2_000;

/** One value of one gauge. */
export interface GaugeReading {
  readonly gauge: string;
  readonly labels?: ReportedLabels;
  readonly value: number;
}

/** Where gauges are read when somebody scrapes: in bounded time, and rarely, however often that is. */
export abstract class GaugeSource implements OnModuleInit, OnModuleDestroy {
  /** Of a closed set: it stands as a label on the errors. */
  protected abstract readonly source: GaugeSourceName;
  protected abstract readonly gauges: readonly GaugeDefinition[];
  /** For how long a reading is given again. */
  protected readonly freshMs: number = DEFAULT_FRESH_MS;
  #registered: readonly Gauge[] = [];
  #reading: Promise<readonly GaugeReading[]> | undefined;
  #readAtMs = -Infinity;

  /** What stands now; may throw or take its time, which leaves the gauges of this source out of the scrape. */
  protected abstract read(): Promise<readonly GaugeReading[]> | readonly GaugeReading[];

  onModuleInit(): void {
    const errors = scrapeErrors();
    errors.inc({ source: this.source }, 0);
    this.#registered = this.gauges.map((definition) => {
      const closer = new LabelCloser(definition.labels);
      return gaugeOf(definition, async (gauge) => {
        const readings = await this.#readings();
        empty(gauge, definition);
        for (const { gauge: name, labels = {}, value } of readings) {
          if (name === definition.name) gauge.set(closer.close(labels), value);
        }
      });
    });
  }

  onModuleDestroy(): void {
    for (const gauge of this.#registered) {
      const name = nameOf(gauge);
      if (register.getSingleMetric(name) === gauge) register.removeSingleMetric(name);
    }
  }

  #readings(): Promise<readonly GaugeReading[]> {
    if (this.#reading && performance.now() - this.#readAtMs < this.freshMs) return this.#reading;
    this.#readAtMs = performance.now();
    this.#reading = this.#readInTime();
    return this.#reading;
  }

  async #readInTime(): Promise<readonly GaugeReading[]> {
    const done = new AbortController();
    try {
      return await Promise.race([
        (async () => this.read())(),
        sleep(READ_TIMEOUT_MS, undefined, { signal: done.signal, ref: false }).then(() => {
          throw new Error('It took too long.');
        }),
      ]);
    } catch {
      scrapeErrors().inc({ source: this.source });
      return [];
    } finally {
      done.abort();
    }
  }
}

/** Who is asked at a scrape. */
export const GAUGE_SOURCES = ['backups', 'budgets', 'cache', 'circuits', 'database-pool', 'queues'] as const;
export type GaugeSourceName = (typeof GAUGE_SOURCES)[number];

function scrapeErrors(): ReturnType<typeof counterOf> {
  return counterOf({
    name: 'seoforge_scrape_errors_total',
    help: 'Sources of gauges that failed or took too long at a scrape; their gauges are left out of it.',
    labels: { source: [...GAUGE_SOURCES, OTHER] },
  });
}

/** Resetting a gauge without labels makes it 0; removing its only series leaves it out. */
function empty(gauge: Gauge, { labels }: MetricDefinition): void {
  if (Object.keys(labels).length === 0) gauge.remove();
  else gauge.reset();
}

function nameOf(gauge: Gauge): string {
  return (gauge as unknown as { name: string }).name;
}
