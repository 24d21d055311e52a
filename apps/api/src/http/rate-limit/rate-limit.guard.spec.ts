import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { RateLimit, RateLimitState } from '@seoforge/cache';
import { RateLimiter } from '@seoforge/cache';
import { RateLimitConfig } from '@seoforge/config';
import type { KnownSites } from '@seoforge/sites';

import { HealthController } from '../../health/health.controller';
import { LimiterStorage } from './limiter-storage';
import { RateLimitGuard } from './rate-limit.guard';
import { RateLimited } from './rate-limited.decorator';
import { RequestPolicies } from './request-policies';

class ScriptedLimiter extends RateLimiter {
  readonly asked: (readonly RateLimit[])[] = [];
  states: Partial<RateLimitState>[] = [];

  consume(limits: readonly RateLimit[]): Promise<readonly RateLimitState[]> {
    this.asked.push(limits);
    return Promise.resolve(
      limits.map((_, index) => ({ remaining: 1, resetMs: 500, isExceeded: false, ...this.states[index] })),
    );
  }
}

class Routes {
  @RateLimited('generation')
  write(): void {}

  closed(): void {}
}

const OF_A_KEY = {
  ip: '192.0.2.1',
  user: { kind: 'site', siteId: 'site-1', keyId: 'key-1', scopes: [], mode: 'live' },
  site: { siteId: 'site-1', mode: 'live' },
};

describe('RateLimitGuard', () => {
  let limiter: ScriptedLimiter;
  let sent: Record<string, string>;

  beforeEach(() => {
    limiter = new ScriptedLimiter();
    sent = {};
  });

  const call = (handler: object = Routes.prototype.write): Promise<boolean> => {
    const sites = { find: async () => null } as unknown as KnownSites;
    const policies = new RequestPolicies(new RateLimitConfig(), sites);
    const options = { throttlers: [] };
    const guard = new RateLimitGuard(options, new LimiterStorage(limiter), new Reflector(), limiter, policies);
    const reply = { headers: (fields: Record<string, string>) => Object.assign(sent, fields) };
    const context = {
      getHandler: () => handler,
      switchToHttp: () => ({ getRequest: () => OF_A_KEY, getResponse: () => reply }),
    };
    return guard.canActivate(context as unknown as ExecutionContext);
  };

  it('asks about all limits of a request at once, and says where they stand', async () => {
    expect(await call()).toBe(true);
    expect(limiter.asked).toEqual([
      [
        expect.objectContaining({ key: 'generation:key:key-1', limit: 60 }),
        expect.objectContaining({ key: 'generation:site:site-1', limit: 120 }),
        expect.objectContaining({ key: 'generation:address:192.0.2.1', limit: 240 }),
      ],
    ]);
    expect(sent).toEqual({
      'RateLimit-Policy': '"generation-key";q=60;w=60,"generation-site";q=120;w=60,"generation-address";q=240;w=60',
      RateLimit: '"generation-key";r=1;t=1,"generation-site";r=1;t=1,"generation-address";r=1;t=1',
    });
  });

  it('refuses what one limit refuses, names it, and says when to come back', async () => {
    limiter.states = [{}, { remaining: 0, resetMs: 1_500, isExceeded: true }];
    await expect(call()).rejects.toMatchObject({
      code: 'rate_limit.exceeded',
      kind: 'rate_limited',
      message: 'Too many requests: "generation-site" allows 120 requests in a minute. Try again in 2 s.',
      retryAfterMs: 1_500,
    });
    expect(sent['RateLimit']).toContain('"generation-site";r=0;t=2');
  });

  it('names all limits that refuse, and waits for the last of them', async () => {
    const exceeded = { remaining: 0, isExceeded: true };
    limiter.states = [{ ...exceeded, resetMs: 9_000 }, { resetMs: 60_000 }, { ...exceeded, resetMs: 1_000 }];
    await expect(call()).rejects.toMatchObject({
      message: expect.stringMatching(/"generation-key" allows 60 .*, "generation-address" allows 240 .* in 9 s\.$/),
      retryAfterMs: 9_000,
    });
  });

  it('lets routes be that have no class, such as health probes', async () => {
    for (const handler of [HealthController.prototype.live, HealthController.prototype.ready]) {
      expect(await call(handler)).toBe(true);
    }
    expect(await call(Routes.prototype.closed)).toBe(true);
    expect(limiter.asked).toEqual([]);
    expect(sent).toEqual({});
  });
});
