/** Takes a line for people. */
export type Print = (line: string) => void;

/** Prints what has been done, with how long each step took. */
export class StepLog {
  readonly #startedAtMs = performance.now();
  #lastAtMs = this.#startedAtMs;

  constructor(private readonly print: Print) {}

  /** Says what was done since the line before. */
  done(step: string): void {
    const nowMs = performance.now();
    this.print(`✓ ${seconds(nowMs - this.#lastAtMs).padStart(8)} s  ${step}`);
    this.#lastAtMs = nowMs;
  }

  /** Seconds since the log was begun. */
  get seconds(): string {
    return seconds(performance.now() - this.#startedAtMs);
  }
}

function seconds(durationMs: number): string {
  return (durationMs / 1_000).toFixed(2);
}

/** `12.3 MB`, or `4.5 kB` where that is all. */
export function readableSize(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
