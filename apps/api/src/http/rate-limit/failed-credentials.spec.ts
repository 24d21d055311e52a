import type { ThrottlerStorage } from '@nestjs/throttler';
import { RateLimitConfig } from '@seoforge/config';

import { FailedCredentials } from './failed-credentials';

const GUESSER = '192.0.2.66';
const TOO_MANY = expect.objectContaining({ code: 'rate_limit.exceeded', kind: 'rate_limited' }) as unknown;
const MAXIMUM_BLOCKED = 10_000;

describe('FailedCredentials', () => {
  let nowMs: number;
  let increment: jest.Mock<ReturnType<ThrottlerStorage['increment']>, Parameters<ThrottlerStorage['increment']>>;
  let failures: FailedCredentials;

  beforeEach(() => {
    nowMs = 5_000;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
    increment = jest.fn();
    increment.mockResolvedValue({ totalHits: 1, timeToExpire: 60, isBlocked: false, timeToBlockExpire: 0 });
    failures = new FailedCredentials({ increment }, new RateLimitConfig());
  });

  const thrownBy = async (work: () => void | Promise<void>): Promise<unknown> => {
    try {
      await work();
      return undefined;
    } catch (error) {
      return error;
    }
  };
  const tryFrom = (address: string, isRemembered = false): Promise<unknown> =>
    thrownBy(() => {
      failures.assertMayTry(address, () => isRemembered);
    });

  async function block(address: string, seconds = 20): Promise<unknown> {
    increment.mockResolvedValueOnce({
      totalHits: 31,
      timeToExpire: seconds,
      isBlocked: true,
      timeToBlockExpire: seconds,
    });
    return thrownBy(() => failures.count(address));
  }

  it('counts failures by address, and lets the address try as long as they are few', async () => {
    await failures.count(GUESSER);
    expect(increment).toHaveBeenCalledWith(`authentication:address:${GUESSER}`, 60_000, 30, 0, 'authentication');
    expect(await tryFrom(GUESSER)).toBeUndefined();
  });

  it('answers a failure that is too much as such, and says when to come back', async () => {
    expect(await block(GUESSER)).toMatchObject({
      code: 'rate_limit.exceeded',
      kind: 'rate_limited',
      message: expect.stringContaining('Try again in 20 s.'),
      retryAfterMs: 20_000,
    });
  });

  it('asks nobody about a blocked address until its time is up', async () => {
    await block(GUESSER);
    increment.mockClear();
    nowMs += 19_999;
    expect(await tryFrom(GUESSER)).toMatchObject({ code: 'rate_limit.exceeded', retryAfterMs: 1 });
    nowMs += 1;
    expect(await tryFrom(GUESSER)).toBeUndefined();
    expect(increment).not.toHaveBeenCalled();
  });

  it('lets good credentials and other addresses pass', async () => {
    await block(GUESSER);
    expect(await tryFrom(GUESSER, true)).toBeUndefined();
    expect(await tryFrom('192.0.2.67')).toBeUndefined();
  });

  it('takes the addresses of one IPv6 client for one', async () => {
    await block('2001:db8:0:1::1');
    expect(await tryFrom('2001:db8:0:1:ffff::2')).toEqual(TOO_MANY);
    expect(await tryFrom('2001:db8:0:2::1')).toBeUndefined();
  });

  it('remembers so many blocks and no more: the oldest is forgotten', async () => {
    const guesser = (index: number): string => `2001:db8:0:${index.toString(16)}::1`;
    for (let index = 0; index <= MAXIMUM_BLOCKED; index += 1) await block(guesser(index));
    expect(await tryFrom(guesser(0))).toBeUndefined();
    expect(await tryFrom(guesser(1))).toEqual(TOO_MANY);
    expect(await tryFrom(guesser(MAXIMUM_BLOCKED))).toEqual(TOO_MANY);
  });
});
