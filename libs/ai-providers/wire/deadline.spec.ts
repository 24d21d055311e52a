import { getEventListeners } from 'node:events';

import { Deadline } from './deadline';

describe('Deadline', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('aborts when its time is up, and says that this was why', () => {
    const deadline = new Deadline(100, undefined);
    jest.advanceTimersByTime(99);
    expect(deadline.signal.aborted).toBe(false);
    jest.advanceTimersByTime(1);
    expect(deadline.signal.reason).toMatchObject({ name: 'TimeoutError' });
    expect(deadline.ended).toBe('timeout');
  });

  it('counts anew when it is moved', () => {
    const deadline = new Deadline(100, undefined);
    jest.advanceTimersByTime(90);
    deadline.moveTo(100);
    jest.advanceTimersByTime(99);
    expect(deadline.ended).toBeUndefined();
  });

  it.each(['before', 'later'])('aborts with the caller, who left %s', (when) => {
    const caller = new AbortController();
    if (when === 'before') caller.abort('gone');
    const deadline = new Deadline(100, caller.signal);
    caller.abort('gone');
    expect(deadline.signal.reason).toBe('gone');
    expect(deadline.ended).toBe('aborted');
  });

  it('leaves nothing behind when it is cancelled', () => {
    const caller = new AbortController();
    const deadline = new Deadline(100, caller.signal);
    deadline.cancel();
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
    jest.advanceTimersByTime(1_000);
    caller.abort();
    expect(deadline.signal.aborted).toBe(false);
  });
});
