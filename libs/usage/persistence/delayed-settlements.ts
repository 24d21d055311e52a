import { setTimeout as sleep } from 'node:timers/promises';

import type { Events } from '@seoforge/kernel';

import type { Settlement } from './settle-statement';
import { isTransient } from './transient-failure';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** About a kilobyte each. */
const MOST_SETTLEMENTS = 10_000;

/**
 * Settlements that the database could not take, tried again until it does. What finds no room here, or is never taken, is
 * counted as spent in full when its reservation expires.
 */
export class DelayedSettlements {
  readonly #held = new Set<Settlement>();
  readonly #stopping = new AbortController();
  #work: Promise<void> | undefined;

  constructor(
    private readonly settle: (settlement: Settlement) => Promise<unknown>,
    private readonly events: Events,
  ) {}

  add(settlements: readonly Settlement[]): void {
    if (settlements.length === 0) return;
    const room = this.#stopping.signal.aborted ? 0 : MOST_SETTLEMENTS - this.#held.size;
    for (const settlement of settlements.slice(0, room)) this.#held.add(settlement);
    for (const settlement of settlements.slice(room)) this.#lose(settlement);
    if (this.#work || this.#held.size === 0) return;
    this.events.publish({ name: 'usage.settlements_delayed', level: 'warn', facts: {} });
    this.#work = this.#keepTrying();
  }

  /** Tries what is left once more, and gives it up if that fails. */
  async flush(): Promise<void> {
    this.#stopping.abort();
    await this.#work;
    await this.#tryAll();
    for (const settlement of this.#held) this.#lose(settlement);
    this.#held.clear();
  }

  async #keepTrying(): Promise<void> {
    const { signal } = this.#stopping;
    for (let delayMs = FIRST_DELAY_MS; this.#held.size > 0; delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS)) {
      const stopped = await sleep(delayMs, false, { signal, ref: false }).catch(() => true);
      if (stopped) return;
      await this.#tryAll();
    }
    this.#work = undefined;
  }

  async #tryAll(): Promise<void> {
    await Promise.all([...this.#held].map((settlement) => this.#try(settlement)));
  }

  async #try(settlement: Settlement): Promise<void> {
    try {
      await this.settle(settlement);
      this.#held.delete(settlement);
    } catch (error) {
      if (isTransient(error)) return;
      this.#held.delete(settlement);
      this.#lose(settlement);
    }
  }

  #lose({ siteId, callId, attempts }: Settlement): void {
    if (attempts.length === 0) return;
    this.events.publish({ name: 'usage.settlement_lost', level: 'warn', facts: { siteId, callId } });
  }
}
