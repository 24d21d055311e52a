/** For the SDKs, in milliseconds, as long as a timer can be: the time of a call is kept here, not there. */
export const SDK_TIMEOUT_MS = 2 ** 31 - 1;

/** A signal that aborts when the caller's does, or when a time has passed that may be set anew. */
export class Deadline {
  readonly signal: AbortSignal;
  private readonly expiry = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    delayMs: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    this.signal = caller ? AbortSignal.any([caller, this.expiry.signal]) : this.expiry.signal;
    this.moveTo(delayMs);
  }

  /** Which of the two ended it; undefined while it lasts. */
  get ended(): 'aborted' | 'timeout' | undefined {
    if (this.caller?.aborted) return 'aborted';
    return this.expiry.signal.aborted ? 'timeout' : undefined;
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
