import type { Cluster, Worker } from 'node:cluster';
import { setTimeout as sleep } from 'node:timers/promises';

import { ProcessTotals, snapshotOfMetrics } from '@seoforge/observability';

import { isMetricsTold, METRICS_WANTED } from './metrics-messages';

/** Longer than a process waits for the sources of its gauges; scrapers wait 10 s by default. */
const PATIENCE_MS = 4_000;

/** The metrics of all processes of the cluster: one that starts, hangs or dies takes nothing away from what the others tell. */
export class ClusterMetrics {
  readonly #totals = new ProcessTotals();
  readonly #asked = new Map<number, PromiseWithResolvers<boolean>>();

  constructor(private readonly cluster: Cluster) {
    cluster.on('message', ({ id }, message: unknown) => {
      if (!isMetricsTold(message)) return;
      this.#totals.record(id, message.metrics);
      this.#settle(id, true);
    });
    // Not the exit, after which the last message may still come.
    cluster.on('disconnect', ({ id }) => {
      this.#totals.retire(id);
      this.#settle(id, false);
    });
  }

  /** In Prometheus text format; of this process only what it costs, as it serves nobody. */
  async text(): Promise<string> {
    const answering = new Set<number>();
    const workers = Object.values(this.cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const asked = workers.map(async (worker) => {
      if (await this.#ask(worker)) answering.add(worker.id);
    });
    await Promise.all(asked);
    const own = (await snapshotOfMetrics()).filter(({ name }) => name.startsWith('process_'));
    return this.#totals.text(answering, own);
  }

  /** Whoever asks at the same time shares the answer. @returns whether there was one in time */
  async #ask(worker: Worker): Promise<boolean> {
    if (!worker.isConnected()) return false;
    let asked = this.#asked.get(worker.id);
    if (!asked) {
      asked = Promise.withResolvers<boolean>();
      this.#asked.set(worker.id, asked);
      worker.send(METRICS_WANTED, () => undefined);
    }
    const done = new AbortController();
    const late = sleep(PATIENCE_MS, false, { signal: done.signal }).catch(() => false);
    const answered = await Promise.race([asked.promise, late]);
    done.abort();
    this.#settle(worker.id, answered);
    return answered;
  }

  #settle(id: number, answered: boolean): void {
    this.#asked.get(id)?.resolve(answered);
    this.#asked.delete(id);
  }
}
