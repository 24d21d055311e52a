import { SecondFactors } from '../ports/second-factors';
import type { InMemoryUserRepository } from './in-memory-user-repository';

interface Factor {
  lastStep: number;
  readonly recoveryCodeHashes: Set<string>;
}

export class InMemorySecondFactors extends SecondFactors {
  readonly #factors = new Map<string, Factor>();

  constructor(private readonly users: InMemoryUserRepository) {
    super();
  }

  async lockUnconfirmed(userId: string): Promise<boolean> {
    return this.#isUnconfirmed(userId);
  }

  async confirm(userId: string, step: number, recoveryCodeHashes: readonly string[], now: Date): Promise<boolean> {
    if (!this.#isUnconfirmed(userId)) return false;
    this.#factors.set(userId, { lastStep: step, recoveryCodeHashes: new Set(recoveryCodeHashes) });
    await this.users.change(userId, { secondFactorConfirmedAt: now });
    return true;
  }

  async useStep(userId: string, step: number): Promise<boolean> {
    const factor = this.#factors.get(userId);
    if (!factor || factor.lastStep >= step) return false;
    factor.lastStep = step;
    return true;
  }

  async useRecoveryCode(userId: string, hash: string): Promise<boolean> {
    return this.#factors.get(userId)?.recoveryCodeHashes.delete(hash) ?? false;
  }

  async remove(userId: string): Promise<boolean> {
    await this.users.change(userId, { secondFactorConfirmedAt: null });
    return this.#factors.delete(userId);
  }

  #isUnconfirmed(userId: string): boolean {
    return !this.#factors.has(userId) && this.users.get(userId) !== null;
  }
}
