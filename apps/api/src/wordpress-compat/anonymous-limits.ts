import { Injectable } from '@nestjs/common';
import { RateLimiter } from '@seoforge/cache';
import { WordPressCompatConfig } from '@seoforge/config';

import type { CompatCall } from './compat-call';
import { anonymousLimitExceeded } from './wordpress.errors';

const HOUR_MS = 3_600_000;

/** How much one address may ask for without credentials, beside the limits that hold for everybody. */
@Injectable()
export class AnonymousLimits {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly config: WordPressCompatConfig,
  ) {}

  /**
   * Counts a request, unless it came with credentials.
   * @throws AppError `rate_limit.exceeded`
   */
  async admit({ isAnonymous, network }: CompatCall, kind: 'generation' | 'request'): Promise<void> {
    if (!isAnonymous) return;
    const isGeneration = kind === 'generation';
    const limit = isGeneration ? this.config.generationsPerHour : this.config.requestsPerHour;
    const key = `wordpress-anonymous:${kind}:${network}`;
    const [state] = await this.limiter.consume([{ key, limit, windowMs: HOUR_MS }]);
    if (state?.isExceeded)
      throw anonymousLimitExceeded(isGeneration ? 'texts and pictures' : 'other things', limit, state.resetMs);
  }
}
