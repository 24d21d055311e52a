import { FAILURES_FADE_AFTER_MS, type LockSchedule } from '../domain/lockout';
import { LoginFailures } from '../ports/login-failures';

interface Failures {
  count: number;
  lastFailedAt: Date;
  lockedUntil: Date | null;
}

export class InMemoryLoginFailures extends LoginFailures {
  readonly #failures = new Map<string, Failures>();

  async count(subject: string, locks: LockSchedule, now: Date): Promise<Date | null> {
    const known = this.#failures.get(subject);
    if (known?.lockedUntil && known.lockedUntil > now) return known.lockedUntil;
    const isFaded = !known || known.lastFailedAt.getTime() <= now.getTime() - FAILURES_FADE_AFTER_MS;
    const count = isFaded ? 1 : known.count + 1;
    const lockMs = locks[Math.min(count, locks.length) - 1] ?? 0;
    const lockedUntil = lockMs === 0 ? null : new Date(now.getTime() + lockMs);
    this.#failures.set(subject, { count, lastFailedAt: now, lockedUntil });
    return null;
  }

  async forgive(subject: string): Promise<void> {
    const known = this.#failures.get(subject);
    if (known) this.#failures.set(subject, { ...known, count: Math.max(known.count - 1, 0), lockedUntil: null });
  }

  async clear(subject: string): Promise<void> {
    this.#failures.delete(subject);
  }

  async purge(since: Date): Promise<void> {
    for (const [subject, { lastFailedAt }] of this.#failures) {
      if (lastFailedAt < since) this.#failures.delete(subject);
    }
  }
}
