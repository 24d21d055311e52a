import { Inject, Injectable } from '@nestjs/common';
import { InjectThrottlerStorage, ThrottlerStorage } from '@nestjs/throttler';
import { RateLimitConfig } from '@seoforge/config';

import { networkOf } from './network-of';
import { tooManyFailedCredentials } from './rate-limit-exceeded';
import { WINDOW_MS } from './rate-limit-policy';

/** One that is forgotten too early is blocked again by its next failure. */
const MAXIMUM_BLOCKED = 10_000;

/**
 * Keeps an address that guesses credentials from trying more of them. Failures are counted over all processes; a block is
 * remembered in each that meets it, so that what a blocked address sends costs neither a look-up nor a round trip. Those who
 * share the address with a guesser go on with credentials that are known to be good.
 */
@Injectable()
export class FailedCredentials {
  readonly #blockedUntilMs = new Map<string, number>();

  constructor(
    @InjectThrottlerStorage() private readonly storage: ThrottlerStorage,
    @Inject(RateLimitConfig) private readonly config: Pick<RateLimitConfig, 'wrongCredentials'>,
  ) {}

  /**
   * To be asked before credentials are looked at. Needs no round trip.
   * @param isRemembered tells whether they have been found good a moment ago
   * @throws AppError `rate_limit.exceeded`
   */
  assertMayTry(address: string, isRemembered: () => boolean): void {
    if (this.#blockedUntilMs.size === 0 || isRemembered()) return;
    const blocked = networkOf({ ip: address });
    const waitMs = (this.#blockedUntilMs.get(blocked) ?? 0) - performance.now();
    if (waitMs > 0) throw tooManyFailedCredentials(waitMs);
    this.#blockedUntilMs.delete(blocked);
  }

  /**
   * Counts credentials that turned out to be wrong.
   * @throws AppError `rate_limit.exceeded`, to be answered in the place of what was wrong, where there were too many
   */
  async count(address: string): Promise<void> {
    const guesser = networkOf({ ip: address });
    const key = `authentication:address:${guesser}`;
    const { isBlocked, timeToBlockExpire } = await this.storage.increment(
      key,
      WINDOW_MS,
      this.config.wrongCredentials,
      0,
      'authentication',
    );
    if (!isBlocked) return;
    const waitMs = timeToBlockExpire * 1_000;
    this.#block(guesser, performance.now() + waitMs);
    throw tooManyFailedCredentials(waitMs);
  }

  #block(address: string, untilMs: number): void {
    this.#blockedUntilMs.delete(address);
    const [oldest] = this.#blockedUntilMs.keys();
    if (this.#blockedUntilMs.size >= MAXIMUM_BLOCKED && oldest !== undefined) this.#blockedUntilMs.delete(oldest);
    this.#blockedUntilMs.set(address, untilMs);
  }
}
