/** A signal that aborts when the caller's does, or when a time has passed that may be set anew. */
export class Deadline {
  readonly signal: AbortSignal;
  private readonly expiry = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(delayMs: number, caller: AbortSignal | undefined) {
    this.signal = caller ? AbortSignal.any([caller, this.expiry.signal]) : this.expiry.signal;
    this.moveTo(delayMs);
  }

  /** Counts from now. */
  moveTo(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.expiry.abort();
    }, delayMs);
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}
