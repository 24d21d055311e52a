import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  ThrottlerStorage,
  type ThrottlerModuleOptions,
} from '@nestjs/throttler';
import { RateLimiter } from '@seoforge/cache';
import type { RateLimitClass } from '@seoforge/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { rateLimitExceeded } from './rate-limit-exceeded';
import { rateLimitFields } from './rate-limit-fields';
import { RATE_LIMIT_CLASS } from './rate-limited.decorator';
import { RequestPolicies } from './request-policies';

/** Limits requests by the class of their route, and says on every answer where they stand; routes without a class are free. */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    private readonly limiter: RateLimiter,
    private readonly policies: RequestPolicies,
  ) {
    super(options, storage, reflector);
  }

  /** The limits stand in the configuration, by class: there are none among the throttler's options. */
  override onModuleInit(): Promise<void> {
    return Promise.resolve();
  }

  /** The throttler would count each of a request's limits with a round trip of its own, and keep what a refused one has used. */
  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<RateLimitClass | undefined>(RATE_LIMIT_CLASS, context.getHandler());
    if (name === undefined) return true;
    const { req, res } = this.getRequestResponse(context) as { req: FastifyRequest; res: FastifyReply };
    const policies = await this.policies.of(req, name);
    const states = await this.limiter.consume(policies);
    res.headers(rateLimitFields(policies, states));
    const violated = policies.filter((_, index) => states[index]?.isExceeded);
    if (violated.length === 0) return true;
    const resets = states.filter(({ isExceeded }) => isExceeded).map(({ resetMs }) => resetMs);
    throw rateLimitExceeded(violated, Math.max(...resets));
  }
}
