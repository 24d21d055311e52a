import type { Clock } from '@seoforge/kernel';

import type { Sleep } from './sleep';

/** Hosts that are remembered before those are forgotten that may be asked again anyway. */
const MANY_HOSTS = 1_000;

/** Spaces the requests to each host, of all crawls of this process together. */
export class HostPace {
  readonly #nextAtMs = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly sleep: Sleep,
  ) {}

  /** Resolves when the host may be asked. Who comes first goes first. @param intervalMs until the next one's turn. */
  async turn(host: string, intervalMs: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const nowMs = this.clock.now().getTime();
    if (this.#nextAtMs.size >= MANY_HOSTS) this.#forgetBefore(nowMs);
    const atMs = Math.max(nowMs, this.#nextAtMs.get(host) ?? nowMs);
    this.#nextAtMs.set(host, atMs + intervalMs);
    if (atMs > nowMs) await this.sleep(atMs - nowMs, signal);
  }

  #forgetBefore(nowMs: number): void {
    for (const [host, nextAtMs] of this.#nextAtMs) if (nextAtMs <= nowMs) this.#nextAtMs.delete(host);
  }
}
