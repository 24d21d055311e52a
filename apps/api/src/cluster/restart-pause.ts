const FIRST_MS = 500;
const LONGEST_MS = 30_000;
/** A process that ran for so long is not failing over and over. */
const STEADY_AFTER_MS = 60_000;

/** How long to wait before a process that has ended is started again: twice as long each time, until one stays. */
export class RestartPause {
  #nextMs = FIRST_MS;

  /** @param ranForMs how long the process lived that has ended now */
  after(ranForMs: number): number {
    if (ranForMs > STEADY_AFTER_MS) this.#nextMs = FIRST_MS;
    const pauseMs = this.#nextMs;
    this.#nextMs = Math.min(2 * pauseMs, LONGEST_MS);
    return pauseMs;
  }
}
