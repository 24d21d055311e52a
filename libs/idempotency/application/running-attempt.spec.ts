import { Logger } from '@nestjs/common';
import { SystemClock } from '@seoforge/kernel';

import { InMemoryIdempotencyKeyRepository } from '../testing';
import { RunningAttempt } from './running-attempt';

const ATTEMPT = { siteId: 'site-1', key: 'order-17', attemptId: 'attempt-1' };
const MEBIBYTE = 1_048_576;

describe('RunningAttempt', () => {
  let keys: InMemoryIdempotencyKeyRepository;

  beforeEach(() => {
    jest.useFakeTimers();
    keys = new InMemoryIdempotencyKeyRepository(new SystemClock());
  });
  afterEach(() => jest.useRealTimers());

  it.each(['keep', 'release'] as const)('shows that it is alive every 20 seconds, until %s', async (end) => {
    const extend = jest.spyOn(keys, 'extend').mockResolvedValue(true);
    const attempt = new RunningAttempt(keys, ATTEMPT, 'operation-1');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(extend.mock.calls).toEqual(Array.from({ length: 3 }, () => [ATTEMPT, 60_000]));
    await attempt[end]({ status: 200, headers: {}, body: null });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(extend).toHaveBeenCalledTimes(3);
  });

  it('stops when it has lost the key', async () => {
    const extend = jest.spyOn(keys, 'extend').mockResolvedValue(false);
    new RunningAttempt(keys, ATTEMPT, 'operation-1');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(extend).toHaveBeenCalledTimes(1);
  });

  it.each([
    [16 * MEBIBYTE, 16 * MEBIBYTE],
    [16 * MEBIBYTE + 1, undefined],
  ])('keeps of a body of %i bytes %p', async (bytes, keptBytes) => {
    const keep = jest.spyOn(keys, 'keep').mockResolvedValue(true);
    await new RunningAttempt(keys, ATTEMPT, 'operation-1').keep({
      status: 200,
      headers: {},
      body: Buffer.alloc(bytes),
    });
    expect(keep.mock.calls.map(([, { status, body }]) => [status, body?.byteLength])).toEqual([[200, keptBytes]]);
  });

  it('leaves trouble with the database to the log, and to the end of its lease', async () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const error = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    for (const method of ['extend', 'keep', 'release'] as const)
      jest.spyOn(keys, method).mockRejectedValue(new Error('connection lost'));
    const attempt = new RunningAttempt(keys, ATTEMPT, 'operation-1');
    await jest.advanceTimersByTimeAsync(40_000);
    await attempt.keep({ status: 200, headers: {}, body: null });
    await attempt.release();
    expect([warn.mock.calls.length, error.mock.calls.length]).toEqual([3, 1]);
  });
});
