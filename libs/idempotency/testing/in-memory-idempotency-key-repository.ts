import { Clock } from '@seoforge/kernel';

import type { StoredAnswer } from '../domain/stored-answer';
import {
  IdempotencyKeyRepository,
  type ClaimedKey,
  type HeldKey,
  type KeyAttempt,
  type KeyClaim,
} from '../ports/idempotency-key-repository';

interface Row extends KeyAttempt {
  readonly operationId: string;
  readonly fingerprint: string;
  readonly expiresAt: number;
  runningUntil: number;
  answer: StoredAnswer | null;
}

export class InMemoryIdempotencyKeyRepository extends IdempotencyKeyRepository {
  readonly #rows = new Map<string, Row>();

  constructor(private readonly clock: Clock) {
    super();
  }

  async claim({ siteId, key, attemptId, fingerprint, leaseMs, keepMs }: KeyClaim): Promise<ClaimedKey | HeldKey> {
    const now = this.#now();
    const held = this.#rows.get(placeOf({ siteId, key }));
    if (held && !this.#isFreeFor(held, fingerprint)) return { fingerprint: held.fingerprint, answer: held.answer };
    const operationId = held && !held.answer && held.fingerprint === fingerprint ? held.operationId : attemptId;
    const row = {
      operationId,
      siteId,
      key,
      attemptId,
      fingerprint,
      expiresAt: now + keepMs,
      runningUntil: now + leaseMs,
      answer: null,
    };
    this.#rows.set(placeOf(row), row);
    return { operationId };
  }

  async extend(attempt: KeyAttempt, leaseMs: number): Promise<boolean> {
    const row = this.#running(attempt);
    if (row) row.runningUntil = this.#now() + leaseMs;
    return row !== undefined;
  }

  async keep(attempt: KeyAttempt, answer: StoredAnswer): Promise<boolean> {
    const row = this.#running(attempt);
    if (row) row.answer = answer;
    return row !== undefined;
  }

  async abandon(attempt: KeyAttempt): Promise<void> {
    await this.extend(attempt, 0);
  }

  async release(attempt: KeyAttempt): Promise<void> {
    if (this.#running(attempt)) this.#rows.delete(placeOf(attempt));
  }

  async removeExpired(limit: number): Promise<number> {
    const expired = [...this.#rows.values()].filter((row) => row.expiresAt <= this.#now() && !this.#isAlive(row));
    for (const row of expired.slice(0, limit)) this.#rows.delete(placeOf(row));
    return Math.min(expired.length, limit);
  }

  #isFreeFor(row: Row, fingerprint: string): boolean {
    if (this.#isAlive(row)) return false;
    return row.expiresAt <= this.#now() || (!row.answer && row.fingerprint === fingerprint);
  }

  #isAlive({ answer, runningUntil }: Row): boolean {
    return !answer && runningUntil > this.#now();
  }

  #running(attempt: KeyAttempt): Row | undefined {
    const row = this.#rows.get(placeOf(attempt));
    return row?.attemptId === attempt.attemptId && !row.answer ? row : undefined;
  }

  #now(): number {
    return this.clock.now().getTime();
  }
}

function placeOf({ siteId, key }: Pick<KeyAttempt, 'siteId' | 'key'>): string {
  return `${siteId} ${key}`;
}
