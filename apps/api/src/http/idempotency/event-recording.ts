import type { RunningAttempt } from '@seoforge/idempotency';

/** About 16,000 tokens, each in an event of its own. A longer stream is not kept. */
const MAXIMUM_CHARACTERS = 4 * 1_024 * 1_024;
/** Nothing follows it, and it is not sent after a failure. */
const END = 'data: [DONE]\n\n';

/** The events of a stream that may have to be given again. */
export class EventRecording {
  #events = '';
  #isWhole = false;
  #isTooLong = false;

  /** @param headers of the stream's answer */
  constructor(
    private readonly attempt: RunningAttempt,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  add(event: string): void {
    this.#isWhole = event === END;
    this.#isTooLong ||= this.#events.length + event.length > MAXIMUM_CHARACTERS;
    this.#events = this.#isTooLong ? '' : this.#events + event;
  }

  /** Keeps a stream that came to its end; lets any other be asked for again. */
  end(): Promise<void> {
    if (!this.#isWhole) return this.attempt.release();
    const body = this.#isTooLong ? null : Buffer.from(this.#events);
    return this.attempt.keep({ status: 200, headers: this.headers, body });
  }
}
