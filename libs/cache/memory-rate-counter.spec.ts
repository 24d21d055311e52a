import { MemoryRateCounter } from './memory-rate-counter';

const MAXIMUM_KEYS = 100_000;

describe('MemoryRateCounter', () => {
  let nowMs: number;
  let counter: MemoryRateCounter;

  beforeEach(() => {
    nowMs = 1_000;
    jest.spyOn(performance, 'now').mockImplementation(() => nowMs);
    counter = new MemoryRateCounter();
  });

  it('counts each key for itself', async () => {
    expect(await counter.hit('a', 60_000)).toEqual({ count: 1, resetMs: 60_000 });
    expect(await counter.hit('a', 60_000)).toEqual({ count: 2, resetMs: 60_000 });
    expect(await counter.hit('b', 60_000)).toEqual({ count: 1, resetMs: 60_000 });
  });

  it('starts the window at the first hit and does not stretch it', async () => {
    await counter.hit('a', 60_000);
    nowMs += 59_999.5;
    expect(await counter.hit('a', 60_000)).toEqual({ count: 2, resetMs: 1 });
    nowMs += 0.5;
    expect(await counter.hit('a', 60_000)).toEqual({ count: 1, resetMs: 60_000 });
  });

  it('forgets the oldest window, and no other, when there are too many', async () => {
    for (let index = 0; index <= MAXIMUM_KEYS; index += 1) await counter.hit(`key-${index}`, 60_000);
    expect(await counter.hit('key-1', 60_000)).toMatchObject({ count: 2 });
    expect(await counter.hit(`key-${MAXIMUM_KEYS}`, 60_000)).toMatchObject({ count: 2 });
    expect(await counter.hit('key-0', 60_000)).toMatchObject({ count: 1 });
  });

  it('takes a window that was begun again for a young one', async () => {
    await counter.hit('early', 1_000);
    await counter.hit('other', 60_000);
    nowMs += 1_000;
    await counter.hit('early', 60_000);
    for (let index = 2; index <= MAXIMUM_KEYS; index += 1) await counter.hit(`key-${index}`, 60_000);
    expect(await counter.hit('early', 60_000)).toMatchObject({ count: 2 });
    expect(await counter.hit('other', 60_000)).toMatchObject({ count: 1 });
  });
});
