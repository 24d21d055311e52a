import { Injectable, Logger } from '@nestjs/common';
import { Clock, messageOf, newId } from '@seoforge/kernel';

import type { StoredAnswer } from '../domain/stored-answer';
import { keyReused, requestInProgress } from '../idempotency.errors';
import { IdempotencyKeyRepository } from '../ports/idempotency-key-repository';
import { LEASE_MS, RunningAttempt } from './running-attempt';

/** As published for the API. */
const KEEP_MS = 24 * 60 * 60 * 1_000;
const REMOVAL_INTERVAL_MS = 60_000;
const REMOVED_AT_ONCE = 100;

export interface IdempotentRequest {
  readonly siteId: string;
  readonly key: string;
  readonly fingerprint: string;
}

/** Decides whether a request is carried out, or answered with what an earlier one with its key was answered with. */
@Injectable()
export class BeginIdempotentRequest {
  readonly #logger = new Logger(BeginIdempotentRequest.name);
  #nextRemovalAtMs = 0;

  constructor(
    private readonly keys: IdempotencyKeyRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the attempt, which the caller ends; or the answer to give again
   * @throws AppError `idempotency.key_reused`, `idempotency.in_progress`
   */
  async execute({ siteId, key, fingerprint }: IdempotentRequest): Promise<RunningAttempt | StoredAnswer> {
    void this.#removeSomeExpired();
    const attempt = { siteId, key, attemptId: newId() };
    const held = await this.keys.claim({ ...attempt, fingerprint, leaseMs: LEASE_MS, keepMs: KEEP_MS });
    if ('operationId' in held) return new RunningAttempt(this.keys, attempt, held.operationId);
    if (held.fingerprint !== fingerprint) throw keyReused();
    if (!held.answer) throw requestInProgress();
    return held.answer;
  }

  /** Once in a while; with every request while there are many, so that more go than come. No request waits for it. */
  async #removeSomeExpired(): Promise<void> {
    const nowMs = this.clock.now().getTime();
    if (nowMs < this.#nextRemovalAtMs) return;
    this.#nextRemovalAtMs = nowMs + REMOVAL_INTERVAL_MS;
    try {
      const removed = await this.keys.removeExpired(REMOVED_AT_ONCE);
      if (removed === REMOVED_AT_ONCE) this.#nextRemovalAtMs = 0;
    } catch (error) {
      this.#logger.warn(`Expired keys could not be removed, will try again: ${messageOf(error)}`);
    }
  }
}
