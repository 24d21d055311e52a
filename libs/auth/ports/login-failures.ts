import type { LockSchedule } from '../domain/lockout';

/** How often logins failed lately, by account and by address. */
export abstract class LoginFailures {
  /**
   * Counts one more failure, unless the subject is locked. Attempts at the same time are counted one by one, so that a lock
   * stops the next of them.
   * @returns when the lock ends, or null where the attempt is counted
   */
  abstract count(subject: string, locks: LockSchedule, now: Date): Promise<Date | null>;

  /** Takes back one that was counted, and its lock. */
  abstract forgive(subject: string): Promise<void>;

  abstract clear(subject: string): Promise<void>;

  /** Forgets a bounded number of those without a failure since. */
  abstract purge(since: Date): Promise<void>;
}
