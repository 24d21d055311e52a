import { rateLimitFields } from './rate-limit-fields';

const policy = (name: string, limit: number): Parameters<typeof rateLimitFields>[0][number] => ({
  name,
  key: name,
  limit,
  windowMs: 60_000,
});

describe('rateLimitFields', () => {
  it('lists policies and where they stand, each under its name', () => {
    const states = [
      { remaining: 599, resetMs: 100, isExceeded: false },
      { remaining: 0, resetMs: 60_001, isExceeded: true },
      { remaining: 9, resetMs: 0, isExceeded: false },
    ];
    const policies = [policy('read-key', 600), policy('read-site', 1_200), policy('read-address', 9)];
    expect(rateLimitFields(policies, states)).toEqual({
      'RateLimit-Policy': '"read-key";q=600;w=60,"read-site";q=1200;w=60,"read-address";q=9;w=60',
      RateLimit: '"read-key";r=599;t=1,"read-site";r=0;t=61,"read-address";r=9;t=0',
    });
  });
});
