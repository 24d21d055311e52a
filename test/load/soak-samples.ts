import { readFileSync } from 'node:fs';

import { median } from './statistics.cjs';
import { scrape, type ProgramMetrics } from './stage/program-metrics';
import type { ProductionService } from './stage/production-service';

/** Something that must not grow. */
interface Gauge {
  readonly name: string;
  readonly unit: string;
  readonly read: (metrics: ProgramMetrics) => number;
  /** Growth that is noise: in the gauge's unit, and as a share of what was before. */
  readonly noise: { readonly absolute: number; readonly share: number };
}

export interface GaugeCourse {
  readonly name: string;
  readonly unit: string;
  /** Minutes and value. */
  readonly points: readonly (readonly [number, number])[];
  /** Median of the second and of the last third of the time; the first third is for caches and compilers to fill. */
  readonly before: number;
  readonly after: number;
  readonly isFlat: boolean;
}

const MEBIBYTE = 1_048_576;

const GAUGES: readonly Gauge[] = [
  {
    name: 'resident memory',
    unit: 'MB',
    read: megabytes('process_resident_memory_bytes'),
    noise: { absolute: 25, share: 0.1 },
  },
  { name: 'heap', unit: 'MB', read: megabytes('nodejs_heap_size_used_bytes'), noise: { absolute: 25, share: 0.15 } },
  { name: 'open files', unit: '', read: value('process_open_fds'), noise: { absolute: 10, share: 0.02 } },
  {
    name: 'active resources',
    unit: '',
    read: value('nodejs_active_resources_total'),
    noise: { absolute: 20, share: 0.05 },
  },
  {
    name: 'event-loop delay, p99',
    unit: 'ms',
    read: milliseconds('nodejs_eventloop_lag_p99_seconds'),
    noise: { absolute: 5, share: 0.25 },
  },
  {
    name: 'connections to PostgreSQL',
    unit: '',
    read: value('seoforge_database_pool_connections'),
    noise: { absolute: 1, share: 0 },
  },
  {
    name: 'waiting for a connection',
    unit: '',
    read: value('seoforge_database_pool_waiting_requests'),
    noise: { absolute: 2, share: 0 },
  },
];

/** How the programs were doing, minute by minute. */
export class SoakSamples {
  readonly #points = new Map<string, [number, number][]>();
  readonly #beganAtMs = performance.now();

  constructor(private readonly service: ProductionService) {}

  /** Asks all programs once. */
  async take(): Promise<void> {
    const { managementPort, workerManagementPorts, redis } = this.service;
    this.#addAll('API', await scrape(managementPort));
    for (const port of workerManagementPorts) this.#addAll('worker', await scrape(port));
    this.#add('Redis: resident memory', residentMegabytes(redis.pid));
  }

  courses(): readonly GaugeCourse[] {
    return ['API', 'worker'].flatMap((program) => GAUGES.map((gauge) => this.#courseOf(program, gauge)));
  }

  /** Of a gauge by its program and name. */
  pointsOf(name: string): readonly (readonly [number, number])[] {
    return this.#points.get(name) ?? [];
  }

  #addAll(program: string, metrics: ProgramMetrics): void {
    for (const { name, read } of GAUGES) this.#add(`${program}: ${name}`, read(metrics));
  }

  #add(name: string, number: number): void {
    const points = this.#points.get(name) ?? [];
    points.push([(performance.now() - this.#beganAtMs) / 60_000, number]);
    this.#points.set(name, points);
  }

  #courseOf(program: string, { name, unit, noise }: Gauge): GaugeCourse {
    const points = this.pointsOf(`${program}: ${name}`);
    const third = Math.floor(points.length / 3);
    const values = points.map(([, number]) => number);
    const [before, after] = [median(values.slice(third, 2 * third)), median(values.slice(2 * third))];
    const isFlat = after - before <= Math.max(noise.absolute, noise.share * before);
    return { name: `${program}: ${name}`, unit, points, before, after, isFlat };
  }
}

function value(metric: string) {
  return (metrics: ProgramMetrics): number => metrics.get(metric) ?? Number.NaN;
}

function megabytes(metric: string) {
  return (metrics: ProgramMetrics): number => (metrics.get(metric) ?? Number.NaN) / MEBIBYTE;
}

function milliseconds(metric: string) {
  return (metrics: ProgramMetrics): number => (metrics.get(metric) ?? Number.NaN) * 1_000;
}

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;
}
