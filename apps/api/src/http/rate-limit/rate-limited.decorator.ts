import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { RateLimitClass } from '@seoforge/config';

import { ApiProblems } from '../errors/api-problems.decorator';

export const RATE_LIMIT_CLASS = 'rate-limit-class';

/** What the requests of a route are counted as; a route without it is not limited. */
export function RateLimited(limit: RateLimitClass): MethodDecorator {
  return applyDecorators(
    SetMetadata(RATE_LIMIT_CLASS, limit),
    ApiExtension('x-rate-limit-class', limit),
    ApiProblems({ 429: ['rate_limit.exceeded'] }),
  );
}
