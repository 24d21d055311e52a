import { FollowingAbort } from './following-abort';

/** For the SDKs, in milliseconds, as long as a timer can be: the time of a call is kept here, not there. */
export const SDK_TIMEOUT_MS = 2 ** 31 - 1;

/** A signal that aborts when the caller's does, or when a time has passed that may be set anew. */
export class Deadline {
  private readonly abort: FollowingAbort;
  private hasExpired = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    delayMs: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    this.abort = new FollowingAbort(caller);
    this.moveTo(delayMs);
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Which of the two ended it; undefined while it lasts. */
  get ended(): 'aborted' | 'timeout' | undefined {
    if (this.caller?.aborted) return 'aborted';
    return this.hasExpired ? 'timeout' : undefined;
  }

  /** Counts from now. */
  moveTo(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hasExpired = true;
      this.abort.abort(new DOMException('The time is up.', 'TimeoutError'));
    }, delayMs);
  }

  /** Neither the time nor the caller ends it any more. */
  cancel(): void {
    clearTimeout(this.timer);
    this.abort.release();
  }
}
