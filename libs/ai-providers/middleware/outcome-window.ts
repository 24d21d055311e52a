const MAX_OUTCOMES = 20;
const WINDOW_MS = 60_000;

interface Outcome {
  readonly atMs: number;
  readonly isFailure: boolean;
}

/** The last 20 outcomes of the last 60 seconds. Times are epoch milliseconds. */
export class OutcomeWindow {
  #outcomes: Outcome[] = [];

  add(isFailure: boolean, nowMs: number): void {
    this.#outcomes = [...this.#within(nowMs), { atMs: nowMs, isFailure }].slice(-MAX_OUTCOMES);
  }

  clear(): void {
    this.#outcomes = [];
  }

  countAt(nowMs: number): number {
    return this.#within(nowMs).length;
  }

  /** From 0 to 1; null when nothing has happened. */
  errorRateAt(nowMs: number): number | null {
    const outcomes = this.#within(nowMs);
    return outcomes.length === 0 ? null : outcomes.filter(({ isFailure }) => isFailure).length / outcomes.length;
  }

  /** Failures since the last success. */
  failuresInARowAt(nowMs: number): number {
    const outcomes = this.#within(nowMs);
    return outcomes.length - 1 - outcomes.findLastIndex(({ isFailure }) => !isFailure);
  }

  #within(nowMs: number): Outcome[] {
    return this.#outcomes.filter(({ atMs }) => atMs > nowMs - WINDOW_MS);
  }
}
