/** One value of one metric. */
export interface ScrapedSeries {
  /** As written: with `_bucket`, `_sum` or `_count` where it is of a histogram. */
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What a scrape brought, as Prometheus reads it. */
export class ScrapedMetrics {
  /** Type by name. */
  readonly types: ReadonlyMap<string, string>;
  readonly series: readonly ScrapedSeries[];

  constructor(text: string) {
    const lines = text.split('\n').filter(Boolean);
    this.types = new Map(
      lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ').slice(2) as [string, string]),
    );
    this.series = lines.filter((line) => !line.startsWith('#')).map(seriesIn);
  }

  /** Of the series of that name that have these labels, all together; 0 where there is none. */
  sum(name: string, labels: Readonly<Record<string, string>> = {}): number {
    return this.of(name, labels).reduce((sum, { value }) => sum + value, 0);
  }

  of(name: string, labels: Readonly<Record<string, string>> = {}): readonly ScrapedSeries[] {
    return this.series.filter(
      (series) =>
        series.name === name && Object.entries(labels).every(([label, value]) => series.labels[label] === value),
    );
  }

  /** The metric that a series is of. */
  metricOf({ name }: ScrapedSeries): string {
    const base = name.replace(/_(?:bucket|sum|count)$/, '');
    return this.types.get(base) === 'histogram' ? base : name;
  }
}

function seriesIn(line: string): ScrapedSeries {
  const [, name = '', labels = '', value = ''] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return {
    name,
    labels: Object.fromEntries(pairs.map(([, label = '', text = '']) => [label, text])),
    value: Number(value),
  };
}
