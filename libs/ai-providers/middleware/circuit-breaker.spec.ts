import { CircuitBreaker, type Permit } from './circuit-breaker';

const FAULT = { isLasting: false, retryAfterMs: undefined };

describe('CircuitBreaker', () => {
  let nowMs: number;
  let breaker: CircuitBreaker;

  beforeEach(() => {
    nowMs = 1_000_000;
    breaker = new CircuitBreaker(10_000);
  });

  const enter = (): Permit => {
    const permit = breaker.enter(nowMs);
    if (!permit) throw new Error('The circuit is open.');
    return permit;
  };

  const fail = (changes: Partial<{ isLasting: boolean; retryAfterMs: number }> = {}): boolean =>
    breaker.failed(enter(), { ...FAULT, ...changes }, nowMs);
  const succeed = (): boolean => breaker.succeeded(enter(), nowMs);
  const open = (): void => {
    for (let failures = 0; failures < 5; failures += 1) fail();
  };

  it('opens at the fifth failure in a row', () => {
    expect([fail(), fail(), fail(), fail()]).toEqual([false, false, false, false]);
    expect(breaker.stateAt(nowMs)).toBe('closed');
    expect(fail()).toBe(true);
    expect(breaker.stateAt(nowMs)).toBe('open');
    expect(breaker.enter(nowMs)).toBeUndefined();
    expect(breaker.waitMsAt(nowMs + 1)).toBe(9_999);
  });

  it('is not opened by failures that a success lies between', () => {
    for (let successes = 0; successes < 10; successes += 1) succeed();
    const failFourTimes = (): boolean[] => [fail(), fail(), fail(), fail()];
    expect(failFourTimes()).not.toContain(true);
    succeed();
    expect(failFourTimes()).not.toContain(true);
  });

  it('opens when half of at least ten outcomes are failures', () => {
    for (let round = 0; round < 4; round += 1) expect([succeed(), fail()]).toEqual([false, false]);
    expect([succeed(), fail()]).toEqual([false, true]);
  });

  it('opens at once for a lasting fault', () => {
    expect(fail({ isLasting: true })).toBe(true);
  });

  it.each([
    [45_000, 45_000],
    [3_600_000, 60_000],
    [2_000, 10_000],
  ])('after a stated wait of %d ms stays open for %d ms', (retryAfterMs, openMs) => {
    fail({ isLasting: true, retryAfterMs });
    expect(breaker.waitMsAt(nowMs)).toBe(openMs);
  });

  it('lets one probe through at a time, and closes when it succeeds', () => {
    open();
    nowMs += 10_000;
    expect(breaker.stateAt(nowMs)).toBe('half_open');
    const probe = enter();
    expect(probe.isProbe).toBe(true);
    expect(breaker.enter(nowMs)).toBeUndefined();
    expect(breaker.waitMsAt(nowMs)).toBe(1_000);
    expect(breaker.succeeded(probe, nowMs)).toBe(true);
    expect(breaker.stateAt(nowMs)).toBe('closed');
    expect([fail(), fail(), fail(), fail(), fail()]).toEqual([false, false, false, false, true]);
  });

  it('waits for twice as long after a probe that failed, and no longer than that', () => {
    open();
    for (const openMs of [10_000, 20_000, 20_000]) {
      nowMs += openMs - 1;
      expect(breaker.enter(nowMs)).toBeUndefined();
      nowMs += 1;
      expect(fail()).toBe(false);
      expect(breaker.stateAt(nowMs)).toBe('open');
    }
    nowMs += 20_000;
    succeed();
    open();
    expect(breaker.waitMsAt(nowMs)).toBe(10_000);
  });

  it('is not wedged by a probe that leaves, nor by one that is never heard of again', () => {
    open();
    nowMs += 10_000;
    breaker.leave(enter());
    const lost = enter();
    nowMs += 29_999;
    expect(breaker.enter(nowMs)).toBeUndefined();
    nowMs += 1;
    const second = enter();
    expect(breaker.succeeded(lost, nowMs)).toBe(false);
    expect(breaker.stateAt(nowMs)).toBe('half_open');
    expect(breaker.succeeded(second, nowMs)).toBe(true);
  });

  it('is neither closed nor opened anew by what began before it opened', () => {
    const [late, later] = [enter(), enter()];
    open();
    expect(breaker.succeeded(late, nowMs)).toBe(false);
    nowMs += 9_000;
    expect(breaker.failed(later, FAULT, nowMs)).toBe(false);
    expect(breaker.waitMsAt(nowMs)).toBe(1_000);
  });
});
