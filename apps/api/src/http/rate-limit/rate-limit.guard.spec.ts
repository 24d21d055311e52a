import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Principal } from '@seoforge/auth';
import { RateCounter, type RateCount } from '@seoforge/cache';

import { HealthController } from '../../health/health.controller';
import { CounterStorage } from './counter-storage';
import { RateLimitGuard } from './rate-limit.guard';

class CountingCounter extends RateCounter {
  readonly counts = new Map<string, number>();

  async hit(key: string, windowMs: number): Promise<RateCount> {
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    return { count, resetMs: windowMs - 500 };
  }
}

class Routes {
  read(): void {}
}

type Route = [handler: object, controller: object];

interface Caller {
  readonly ip?: string;
  readonly user?: Principal;
  readonly url?: string;
}

const ofKey = (keyId: string): Caller => ({
  user: { kind: 'site', siteId: 'site', keyId, scopes: [], mode: 'live' },
});

describe('RateLimitGuard', () => {
  let counter: CountingCounter;
  let guard: RateLimitGuard;
  let sent: Record<string, string>;

  beforeEach(async () => {
    counter = new CountingCounter();
    sent = {};
    const options = { throttlers: [{ name: 'default', ttl: 60_000, limit: 2 }] };
    guard = new RateLimitGuard(options, new CounterStorage(counter), new Reflector());
    await guard.onModuleInit();
  });

  const call = (
    caller: Caller = {},
    [handler, controller]: Route = [Routes.prototype.read, Routes],
  ): Promise<boolean> => {
    const request = { ip: '192.0.2.1', url: '/api/v1/articles', headers: {}, ...caller };
    const reply = { header: (name: string, value: string) => (sent[name] = value) };
    const context = {
      getHandler: () => handler,
      getClass: () => controller,
      switchToHttp: () => ({ getRequest: () => request, getResponse: () => reply }),
    };
    return guard.canActivate(context as unknown as ExecutionContext);
  };

  it('says how much is allowed and how much is left', async () => {
    expect(await call()).toBe(true);
    expect(sent).toEqual({ 'RateLimit-Policy': '"default";q=2;w=60', RateLimit: '"default";r=1;t=60' });
    await call();
    expect(sent['RateLimit']).toBe('"default";r=0;t=60');
  });

  it('refuses what is beyond the limit and says when to come back', async () => {
    await call();
    await call();
    await expect(call()).rejects.toMatchObject({
      code: 'rate_limit.exceeded',
      kind: 'rate_limited',
      retryAfterMs: 60_000,
    });
    await expect(call()).rejects.toMatchObject({ code: 'rate_limit.exceeded' });
    expect(sent['RateLimit']).toBe('"default";r=0;t=60');
  });

  it.each<[string, Caller, string]>([
    ['a key', ofKey('key-1'), 'default:key:key-1'],
    ['an administrator', { user: { kind: 'user', userId: 'user-1', role: 'owner' } }, 'default:user:user-1'],
    ['an address', { ip: '192.0.2.7' }, 'default:address:192.0.2.7'],
  ])('counts by %s', async (_whom, caller, key) => {
    await call(caller);
    expect([...counter.counts.keys()]).toEqual([key]);
  });

  it('counts two keys from one address apart', async () => {
    await call(ofKey('key-1'));
    await call(ofKey('key-1'));
    await expect(call(ofKey('key-1'))).rejects.toMatchObject({ code: 'rate_limit.exceeded' });
    expect(await call(ofKey('key-2'))).toBe(true);
  });

  it.each(['/api/v1/articles?from=/health', '/api/v1/articles/health', '/health-food'])(
    'counts %s, which only sounds like a health probe',
    async (url) => {
      await call({ url });
      expect(counter.counts.size).toBe(1);
    },
  );

  it('lets health probes be', async () => {
    for (const probe of [HealthController.prototype.live, HealthController.prototype.ready]) {
      expect(await call({ url: '/health' }, [probe, HealthController])).toBe(true);
    }
    expect(counter.counts.size).toBe(0);
    expect(sent).toEqual({});
  });
});
