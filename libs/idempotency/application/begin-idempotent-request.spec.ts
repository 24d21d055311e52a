import { Clock } from '@seoforge/kernel';

import { InMemoryIdempotencyKeyRepository } from '../testing';
import { BeginIdempotentRequest, type IdempotentRequest } from './begin-idempotent-request';
import { RunningAttempt } from './running-attempt';

const START_MS = Date.parse('2026-03-01T08:00:00Z');
const HOUR_MS = 3_600_000;
const REQUEST: IdempotentRequest = { siteId: 'site-1', key: 'order-17', fingerprint: 'green tea' };
const ANSWER = { status: 200, headers: {}, body: Buffer.from('tea') };

describe('BeginIdempotentRequest', () => {
  let nowMs: number;
  let keys: InMemoryIdempotencyKeyRepository;
  let begin: BeginIdempotentRequest;

  beforeEach(() => {
    jest.useFakeTimers();
    nowMs = START_MS;
    const clock: Clock = { now: () => new Date(nowMs) };
    keys = new InMemoryIdempotencyKeyRepository(clock);
    begin = new BeginIdempotentRequest(keys, clock);
  });
  afterEach(() => jest.useRealTimers());

  async function run(changes: Partial<IdempotentRequest> = {}): Promise<RunningAttempt> {
    const begun = await begin.execute({ ...REQUEST, ...changes });
    if (begun instanceof RunningAttempt) return begun;
    throw new Error('The request was not begun.');
  }

  it('lets the first one run, and gives its answer to the next', async () => {
    const attempt = await run();
    await attempt.keep(ANSWER);
    expect(await begin.execute(REQUEST)).toEqual(ANSWER);
  });

  it('refuses the next while the first one runs', async () => {
    await run();
    await expect(begin.execute(REQUEST)).rejects.toMatchObject({
      code: 'idempotency.in_progress',
      kind: 'conflict',
      retryAfterMs: 2_000,
    });
  });

  it.each([true, false])('refuses another request with the key (first one ended: %s)', async (hasEnded) => {
    const attempt = await run();
    if (hasEnded) await attempt.keep(ANSWER);
    await expect(begin.execute({ ...REQUEST, fingerprint: 'black tea' })).rejects.toMatchObject({
      code: 'idempotency.key_reused',
      kind: 'unprocessable',
      retryable: false,
    });
  });

  it('lets the next one run after a release', async () => {
    await (await run()).release();
    expect(await begin.execute(REQUEST)).toBeInstanceOf(RunningAttempt);
  });

  it('remembers an answer for 24 hours', async () => {
    await (await run()).keep(ANSWER);
    nowMs += 24 * HOUR_MS - 1;
    expect(await begin.execute(REQUEST)).toEqual(ANSWER);
    nowMs += 1;
    expect(await begin.execute(REQUEST)).toBeInstanceOf(RunningAttempt);
  });

  describe('keeps a running one', () => {
    /** With the timers of this process, unless it has died. */
    async function pass(ms: number, { alive }: { alive: boolean }): Promise<void> {
      nowMs += ms;
      if (alive) await jest.advanceTimersByTimeAsync(ms);
    }

    it('alive for as long as it runs', async () => {
      await run();
      for (let minute = 0; minute < 10; minute += 1) {
        await pass(20_000, { alive: true });
        await pass(20_000, { alive: true });
        await pass(20_000, { alive: true });
      }
      await expect(begin.execute(REQUEST)).rejects.toMatchObject({ code: 'idempotency.in_progress' });
    });

    it('until its process has been dead for a minute', async () => {
      await run();
      await pass(59_999, { alive: false });
      await expect(begin.execute(REQUEST)).rejects.toMatchObject({ code: 'idempotency.in_progress' });
      await pass(1, { alive: false });
      expect(await begin.execute(REQUEST)).toBeInstanceOf(RunningAttempt);
    });
  });

  describe('removes what has expired', () => {
    it('at most once a minute', async () => {
      const removals = jest.spyOn(keys, 'removeExpired');
      for (const passedMs of [0, 1, 59_998, 1, 60_000]) {
        nowMs += passedMs;
        await run({ key: `order at ${nowMs} ${removals.mock.calls.length}` });
      }
      expect(removals).toHaveBeenCalledTimes(3);
    });

    it('each time while there is more of it', async () => {
      const removals = jest.spyOn(keys, 'removeExpired').mockResolvedValueOnce(100).mockResolvedValueOnce(100);
      for (const key of ['one', 'two', 'three', 'four']) await run({ key });
      expect(removals).toHaveBeenCalledTimes(3);
    });
  });
});
