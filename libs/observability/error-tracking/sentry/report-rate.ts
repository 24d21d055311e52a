import type { SentryEvent } from './error-event';

const WINDOW_MS = 60_000;

/** An error that comes with every request must not become a second flood; the metric counts each one. */
const REPORTS_IN_WINDOW = 30;
const ALIKE_IN_WINDOW = 3;

/** How many reports may leave a process in a minute, and how many of the same error. */
export class ReportRate {
  #windowEndsAtMs = 0;
  #reports = 0;
  readonly #alike = new Map<string, number>();

  allows({ timestamp, exception }: Pick<SentryEvent, 'timestamp' | 'exception'>): boolean {
    this.#turn(timestamp * 1_000);
    const kind = JSON.stringify(exception.values.map(({ type, stacktrace }) => [type, stacktrace?.frames.at(-1)]));
    const alike = this.#alike.get(kind) ?? 0;
    if (this.#reports >= REPORTS_IN_WINDOW || alike >= ALIKE_IN_WINDOW) return false;
    this.#reports += 1;
    this.#alike.set(kind, alike + 1);
    return true;
  }

  #turn(nowMs: number): void {
    if (nowMs < this.#windowEndsAtMs) return;
    this.#windowEndsAtMs = nowMs + WINDOW_MS;
    this.#reports = 0;
    this.#alike.clear();
  }
}
