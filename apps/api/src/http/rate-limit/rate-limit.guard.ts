import { Injectable } from '@nestjs/common';
import { ThrottlerGuard, type ThrottlerRequest } from '@nestjs/throttler';
import type { Principal } from '@seoforge/auth';
import { AppError } from '@seoforge/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Limits requests per key, per administrator, or per address; says so in the `RateLimit` fields (IETF draft 10). */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  protected override async handleRequest({ context, limit, ttl, throttler }: ThrottlerRequest): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const name = throttler.name ?? 'default';
    const { totalHits, timeToExpire, isBlocked } = await this.storageService.increment(
      `${name}:${trackerOf(request)}`,
      ttl,
      limit,
      0,
      name,
    );
    reply.header('RateLimit-Policy', `"${name}";q=${limit};w=${ttl / 1_000}`);
    reply.header('RateLimit', `"${name}";r=${Math.max(limit - totalHits, 0)};t=${timeToExpire}`);
    if (isBlocked) throw rateLimitExceeded(limit, timeToExpire);
    return true;
  }
}

function trackerOf({ user, ip }: { user?: Principal; ip: string }): string {
  if (user?.kind === 'site') return `key:${user.keyId}`;
  if (user?.kind === 'user') return `user:${user.userId}`;
  return `address:${ip}`;
}

function rateLimitExceeded(limit: number, resetSeconds: number): AppError {
  return new AppError({
    code: 'rate_limit.exceeded',
    kind: 'rate_limited',
    message: `More than ${limit} requests in a minute. Try again in ${resetSeconds} s.`,
    retryAfterMs: resetSeconds * 1_000,
  });
}
