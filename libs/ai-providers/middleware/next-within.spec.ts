import { nextWithin } from './next-within';

const silent: AsyncIterator<string> = { next: () => new Promise(() => undefined) };
const never = new AbortController().signal;

describe('nextWithin', () => {
  it('gives what comes in time', async () => {
    const parts: AsyncIterator<string> = { next: () => Promise.resolve({ done: false, value: 'tea' }) };
    expect(await nextWithin(parts, 5_000, never)).toEqual({ done: false, value: 'tea' });
  });

  it('passes on what the iterator throws', async () => {
    const parts: AsyncIterator<string> = { next: () => Promise.reject(new Error('broken')) };
    await expect(nextWithin(parts, 5_000, never)).rejects.toThrow('broken');
  });

  it('waits no longer than its limit, and no longer than the signal lets', async () => {
    const caller = new AbortController();
    expect(await nextWithin(silent, 10, caller.signal)).toBe('expired');
    const waiting = nextWithin(silent, 60_000, caller.signal);
    caller.abort();
    expect(await waiting).toBe('aborted');
    expect(await nextWithin(silent, 60_000, caller.signal)).toBe('aborted');
  });

  it('leaves no listener with the signal and no timer', async () => {
    const { signal } = new AbortController();
    const added = jest.spyOn(signal, 'addEventListener');
    const removed = jest.spyOn(signal, 'removeEventListener');
    const cleared = jest.spyOn(globalThis, 'clearTimeout');
    await nextWithin(silent, 10, signal);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
    expect(cleared).toHaveBeenCalledTimes(1);
  });
});
