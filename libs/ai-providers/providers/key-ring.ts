import type { Clock, Events } from '@seoforge/kernel';

/** The keys of one provider, by their place in its list: they take turns, and those that the vendor rejects pause. */
export class KeyRing {
  readonly #usableFromMs: number[];
  #turn = 0;

  /** @param siteId of the site that has brought the keys along; undefined where they are the installation's */
  constructor(
    private readonly provider: string,
    size: number,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly siteId?: string,
  ) {
    this.#usableFromMs = Array.from({ length: size }, () => 0);
  }

  /** How many may be used at the moment, of those that `mayAsk`. */
  count(mayAsk: (key: number) => boolean): number {
    return this.#usableFromMs.filter((_, key) => this.#isUsable(key) && mayAsk(key)).length;
  }

  get usableCount(): number {
    return this.count(() => true);
  }

  /** The place of the key whose turn it is, from 0; null while none may be used. */
  next(mayAsk: (key: number) => boolean): number | null {
    const size = this.#usableFromMs.length;
    for (let step = 0; step < size; step++) {
      const key = (this.#turn + step) % size;
      if (!this.#isUsable(key) || !mayAsk(key)) continue;
      this.#turn = key + 1;
      return key;
    }
    return null;
  }

  /** Calls that were under way with the same key change nothing more. */
  pause(key: number, durationMs: number): void {
    if (!this.#isUsable(key)) return;
    this.#usableFromMs[key] = this.nowMs() + durationMs;
    this.announce(key, null, this.usableCount);
  }

  /** @param model null where the key is not used for any model. */
  announce(key: number, model: string | null, usableKeys: number): void {
    const facts = { provider: this.provider, model, key: key + 1, usableKeys };
    this.events.publish({
      name: 'ai.key_rejected',
      level: 'warn',
      facts: this.siteId === undefined ? facts : { ...facts, siteId: this.siteId },
    });
  }

  nowMs(): number {
    return this.clock.now().getTime();
  }

  #isUsable(key: number): boolean {
    return (this.#usableFromMs[key] ?? Infinity) <= this.nowMs();
  }
}
