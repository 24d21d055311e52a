import type { Events } from '@seoforge/kernel';

import { eventOf, type AuditEvent } from '../domain/audit-event';

const WRITE_INTERVAL_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const MOST_AT_ONCE = 200;
/** About half a kilobyte each. */
const MOST_WAITING = 10_000;
const LAST_WRITE_TIMEOUT_MS = 5_000;

/**
 * Events that wait for their turn to be written, many at once. While the database takes none they are kept and tried again;
 * those for which there is no room are counted, and the count becomes an event of its own.
 */
export class NoteBuffer {
  readonly #waiting: AuditEvent[] = [];
  #dropped = 0;
  #delayMs = WRITE_INTERVAL_MS;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  /** @param write may be called again with what it failed with, or seemed to. */
  constructor(
    private readonly write: (events: readonly AuditEvent[]) => Promise<void>,
    private readonly events: Events,
  ) {}

  add(event: AuditEvent): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(event);
    else this.#dropped += 1;
    this.#schedule();
  }

  /** Tries what is left once more, in bounded time, and gives it up if that fails. */
  async flush(): Promise<void> {
    const tooLate = Promise.withResolvers<undefined>();
    const timeout = setTimeout(tooLate.resolve, LAST_WRITE_TIMEOUT_MS);
    await Promise.race([this.#writeAll(), tooLate.promise]);
    clearTimeout(timeout);
    clearTimeout(this.#timer);
    this.#tellLost(this.#dropped + this.#waiting.length);
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#writeAll();
    }, this.#delayMs).unref();
  }

  #writeAll(): Promise<void> {
    this.#writing ??= this.#work().finally(() => (this.#writing = undefined));
    return this.#writing;
  }

  async #work(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const batch = this.#waiting.slice(0, MOST_AT_ONCE);
        await this.write(batch);
        this.#waiting.splice(0, batch.length);
        this.#admitDropped();
      }
      this.#delayMs = WRITE_INTERVAL_MS;
    } catch {
      if (this.#delayMs === WRITE_INTERVAL_MS)
        this.events.publish({ name: 'audit.rows_delayed', level: 'warn', facts: { rows: this.#waiting.length } });
      this.#delayMs = Math.min(this.#delayMs * 2, LONGEST_DELAY_MS);
      this.#schedule();
    }
  }

  #admitDropped(): void {
    if (this.#dropped === 0) return;
    this.#waiting.push(overflow(this.#dropped));
    this.#tellLost(this.#dropped);
    this.#dropped = 0;
  }

  #tellLost(rows: number): void {
    if (rows > 0) this.events.publish({ name: 'audit.rows_lost', level: 'warn', facts: { rows } });
  }
}

function overflow(rows: number): AuditEvent {
  return eventOf({
    actor: { kind: 'system', id: null },
    siteId: null,
    action: 'audit.overflow',
    target: null,
    outcome: 'done',
    reason: null,
    address: null,
    requestId: null,
    details: { rows },
  });
}
