import { Logger } from '@nestjs/common';
import { messageOf } from '@seoforge/kernel';

import { withinBounds, type StoredAnswer } from '../domain/stored-answer';
import type { IdempotencyKeyRepository, KeyAttempt } from '../ports/idempotency-key-repository';

/** An attempt that shows no life for so long belongs to a process that died. */
export const LEASE_MS = 60_000;
const EXTEND_EVERY_MS = 20_000;

/** The attempt of this process: shows that it is alive until it is ended. Trouble with the database is logged, not thrown. */
export class RunningAttempt {
  readonly #logger = new Logger(RunningAttempt.name);
  readonly #heartbeat: NodeJS.Timeout;
  #hasActed = false;

  constructor(
    private readonly keys: IdempotencyKeyRepository,
    private readonly attempt: KeyAttempt,
    private readonly operation: string,
  ) {
    this.#heartbeat = setInterval(() => void this.#extend(), EXTEND_EVERY_MS).unref();
  }

  /**
   * For what the request makes: an earlier attempt at it that died may have made it under this id already. Whoever asks for it has
   * acted, so that the key is no longer free for another request.
   */
  get operationId(): string {
    this.#hasActed = true;
    return this.operation;
  }

  /** Ends it: later requests with the key get this answer. */
  async keep(answer: StoredAnswer): Promise<void> {
    clearInterval(this.#heartbeat);
    try {
      await this.keys.keep(this.attempt, withinBounds(answer));
    } catch (error) {
      this.#logger.error(`An answer could not be kept, so that a repeated request will run again: ${messageOf(error)}`);
    }
  }

  /** Ends it without an answer: the next request with the key runs; if this one has acted, only the same request does. */
  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    try {
      if (this.#hasActed) await this.keys.abandon(this.attempt);
      else await this.keys.release(this.attempt);
    } catch (error) {
      this.#logger.warn(`A key could not be released, and will be when its lease is over: ${messageOf(error)}`);
    }
  }

  async #extend(): Promise<void> {
    try {
      if (!(await this.keys.extend(this.attempt, LEASE_MS))) clearInterval(this.#heartbeat);
    } catch (error) {
      this.#logger.warn(`A running request could not be extended, will try again: ${messageOf(error)}`);
    }
  }
}
