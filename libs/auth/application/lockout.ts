import { Injectable } from '@nestjs/common';
import { Clock } from '@seoforge/kernel';

import { locked } from '../auth.errors';
import { ACCOUNT_LOCKS, ADDRESS_LOCKS, type LockSchedule } from '../domain/lockout';
import { networkOf } from '../domain/network';
import { KeyedHash } from '../keyed-hash';
import { LoginFailures } from '../ports/login-failures';

/** An attempt that counts as failed, as long as nothing else is said of it. */
export interface Attempt {
  /** It was the right person: what failed before is forgotten, except at the address, which others may use too. */
  succeed(): Promise<void>;
  /** It proved nothing, and is not to count. */
  withdraw(): Promise<void>;
}

/** Slows down whoever guesses passwords and codes. Accounts that do not exist are counted like those that do. */
@Injectable()
export class Lockout {
  constructor(
    private readonly failures: LoginFailures,
    private readonly hashes: KeyedHash,
    private readonly clock: Clock,
  ) {}

  /**
   * To be called before anything is compared: attempts at the same time would pass together otherwise.
   * @throws AppError `auth.locked`
   */
  async begin(email: string, address: string): Promise<Attempt> {
    const place = `address:${networkOf(address)}`;
    const account = this.#accountOf(email);
    await this.#count(place, ADDRESS_LOCKS);
    await this.#count(account, ACCOUNT_LOCKS);
    const forgive = (...subjects: string[]): Promise<unknown> =>
      Promise.all(subjects.map((subject) => this.failures.forgive(subject)));
    return {
      succeed: async () => {
        await this.failures.clear(account);
        await forgive(place);
      },
      withdraw: async () => {
        await forgive(place, account);
      },
    };
  }

  /** Forgets what failed at an account. */
  async end(email: string): Promise<void> {
    await this.failures.clear(this.#accountOf(email));
  }

  #accountOf(email: string): string {
    return `account:${this.hashes.of('login_account', email)}`;
  }

  async #count(subject: string, locks: LockSchedule): Promise<void> {
    const now = this.clock.now();
    const lockedUntil = await this.failures.count(subject, locks, now);
    if (lockedUntil) throw locked(Math.max(lockedUntil.getTime() - now.getTime(), 1));
  }
}
