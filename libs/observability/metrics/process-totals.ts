import { AggregatorRegistry, register } from 'prom-client';

/** One metric with all its values, as a process tells it to another. */
interface MetricSnapshot {
  readonly name: string;
  readonly type: string;
}

/** All metrics of a process at one moment. */
export type MetricsSnapshot = readonly MetricSnapshot[];

/** What only ever grows while a process lives. */
const GROWING = new Set(['counter', 'histogram', 'summary']);

/** @returns the metrics of this process, to be sent to another one */
export async function snapshotOfMetrics(): Promise<MetricsSnapshot> {
  return (await register.getMetricsAsJSON()) as unknown as MetricsSnapshot;
}

/**
 * The metrics of several processes of one program together. What a process has counted stays in the sums when it ends, or does not
 * answer for once: a sum that fell would be taken for a restart, and all of it be counted again.
 */
export class ProcessTotals {
  readonly #lastOf = new Map<number, MetricsSnapshot>();
  #ofEnded: MetricsSnapshot = [];

  record(id: number, snapshot: MetricsSnapshot): void {
    this.#lastOf.set(id, snapshot);
  }

  /** The process has ended. */
  retire(id: number): void {
    this.#ofEnded = merged([this.#ofEnded, growing(this.#lastOf.get(id) ?? [])]).getMetricsAsArray() as never;
    this.#lastOf.delete(id);
  }

  /**
   * In Prometheus text format.
   * @param answering processes whose last snapshot tells how they are now
   * @param own what else there is to tell
   */
  text(answering: ReadonlySet<number>, own: MetricsSnapshot): Promise<string> {
    const told = [...this.#lastOf].map(([id, last]) => (answering.has(id) ? last : growing(last)));
    return merged([...told, this.#ofEnded, own]).metrics();
  }
}

function growing(snapshot: MetricsSnapshot): MetricsSnapshot {
  return snapshot.filter(({ type }) => GROWING.has(type));
}

function merged(snapshots: readonly MetricsSnapshot[]): ReturnType<typeof AggregatorRegistry.aggregate> {
  return AggregatorRegistry.aggregate([...snapshots]);
}
