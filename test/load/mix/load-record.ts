import { percentile } from '../statistics.cjs';

/** Of the requests of one kind, or of all, within some time. */
export interface LoadFigures {
  readonly requests: number;
  readonly errors: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maximumMs: number;
}

export interface LoadOutcome {
  readonly all: LoadFigures;
  readonly kinds: readonly (LoadFigures & { readonly name: string })[];
  /** Each of `intervalSeconds`, by when requests were due. */
  readonly intervals: readonly LoadFigures[];
  /** What went wrong, and how often. */
  readonly faults: readonly (readonly [string, number])[];
}

const MOST_FAULTS = 20;

class Tally {
  readonly #latenciesMs: number[] = [];
  #errors = 0;

  add(latencyMs: number, isRight: boolean): void {
    if (isRight) this.#latenciesMs.push(latencyMs);
    else this.#errors += 1;
  }

  /** Latencies are those of right answers. */
  figures(): LoadFigures {
    const sorted = this.#latenciesMs.toSorted((a, b) => a - b);
    return {
      requests: sorted.length + this.#errors,
      errors: this.#errors,
      p50Ms: percentile(sorted, 50),
      p95Ms: percentile(sorted, 95),
      p99Ms: percentile(sorted, 99),
      maximumMs: percentile(sorted, 100),
    };
  }
}

/** What became of requests, counted as they end. */
export class LoadRecord {
  readonly #all = new Tally();
  readonly #kinds = new Map<string, Tally>();
  readonly #intervals: Tally[] = [];
  readonly #faults = new Map<string, number>();

  constructor(private readonly intervalMs: number) {}

  /**
   * @param dueAfterMs when the request was due, from the begin of the measured time on
   * @param latencyMs from then until its answer was there: what it waited for its turn is part of it
   * @param fault undefined for a right answer
   */
  add(kind: string, dueAfterMs: number, latencyMs: number, fault: string | undefined): void {
    const interval = Math.floor(dueAfterMs / this.intervalMs);
    const ofKind = this.#kinds.get(kind) ?? new Tally();
    this.#kinds.set(kind, ofKind);
    while (this.#intervals.length <= interval) this.#intervals.push(new Tally());
    for (const tally of [this.#all, ofKind, this.#intervals[interval]]) tally?.add(latencyMs, fault === undefined);
    if (fault !== undefined && (this.#faults.has(fault) || this.#faults.size < MOST_FAULTS))
      this.#faults.set(fault, (this.#faults.get(fault) ?? 0) + 1);
  }

  outcome(): LoadOutcome {
    return {
      all: this.#all.figures(),
      kinds: [...this.#kinds].map(([name, tally]) => ({ name, ...tally.figures() })),
      intervals: this.#intervals.map((tally) => tally.figures()),
      faults: [...this.#faults],
    };
  }
}
