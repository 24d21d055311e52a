import { MemoryRateLimiter } from './memory-rate-limiter';
import type { RateLimitState } from './rate-limiter';

const MINUTE_MS = 60_000;
const MAXIMUM_KEYS_OF_A_KIND = 50_000;

describe('MemoryRateLimiter', () => {
  let nowMs: number;
  let limiter: MemoryRateLimiter;

  beforeEach(() => {
    nowMs = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
    limiter = new MemoryRateLimiter();
  });

  async function consume(key: string, limit = 10): Promise<RateLimitState> {
    const [state] = await limiter.consume([{ key, limit, windowMs: MINUTE_MS }]);
    return state!;
  }
  async function consumeAll(keys: number, prefix: string, limit: number): Promise<void> {
    for (let index = 0; index < keys; index += 1) await consume(`${prefix}-${index}`, limit);
  }

  it('forgets the least recently used key, and no other, when there are too many', async () => {
    await consume('early');
    await consume('oldest');
    await consume('early');
    await consumeAll(MAXIMUM_KEYS_OF_A_KIND - 1, 'other', 10);
    expect(await consume('early')).toMatchObject({ remaining: 7 });
    expect(await consume('oldest')).toMatchObject({ remaining: 9 });
  });

  it('keeps a key that was refused through a flood of others', async () => {
    await consume('loud', 1);
    await consume('loud', 1);
    await consumeAll(MAXIMUM_KEYS_OF_A_KIND, 'other', 1);
    expect(await consume('loud', 1)).toMatchObject({ isExceeded: true });
  });

  it('forgets of the refused the one whose refusal is longest ago', async () => {
    for (const key of ['first', 'second']) {
      await consume(key, 1);
      await consume(key, 1);
    }
    for (let index = 1; index < MAXIMUM_KEYS_OF_A_KIND; index += 1) {
      await consume(`other-${index}`, 1);
      await consume(`other-${index}`, 1);
    }
    expect(await consume('first', 1)).toMatchObject({ isExceeded: false });
    expect(await consume('second', 1)).toMatchObject({ isExceeded: true });
  });

  it('takes a key that is admitted again for one of the others', async () => {
    await consume('calm', 1);
    await consume('calm', 1);
    nowMs += 2 * MINUTE_MS;
    await consume('calm', 1);
    await consumeAll(MAXIMUM_KEYS_OF_A_KIND, 'other', 1);
    expect(await consume('calm', 1)).toMatchObject({ isExceeded: false });
  });
});
