import { latestRun } from './latest-run';

describe('latestRun', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function watched(run) {
    const seen = [];
    const latest = latestRun({
      delayMs: 1_000,
      run,
      onStart: () => seen.push('start'),
      onEnd: (output, input) => seen.push(`${input} → ${output}`),
      onFailure: (error) => seen.push(error.message),
    });
    return { latest, seen };
  }

  it('waits until nothing has changed for the delay', async () => {
    const { latest, seen } = watched(async (input) => input.toUpperCase());
    latest.schedule('a');
    await jest.advanceTimersByTimeAsync(900);
    latest.schedule('b');
    await jest.advanceTimersByTimeAsync(900);
    expect(seen).toEqual([]);
    await jest.advanceTimersByTimeAsync(100);
    expect(seen).toEqual(['start', 'b → B']);
  });

  it('runs with the latest input once the run before it has ended', async () => {
    const { latest, seen } = watched((input) => new Promise((resolve) => setTimeout(resolve, 5_000, `${input}!`)));
    latest.schedule('first');
    await jest.advanceTimersByTimeAsync(1_000);
    latest.schedule('second');
    await jest.advanceTimersByTimeAsync(1_000);
    latest.schedule('third');
    await jest.advanceTimersByTimeAsync(1_000);
    expect(seen).toEqual(['start']);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual(['start', 'first → first!', 'start', 'third → third!']);
  });

  it('waits longer after each failure, unless it is told to run', async () => {
    const { latest, seen } = watched(async (input) => {
      throw new Error(input);
    });
    latest.runNow('first');
    await jest.advanceTimersByTimeAsync(0);
    latest.schedule('second');
    await jest.advanceTimersByTimeAsync(3_900);
    expect(seen).toEqual(['start', 'first']);
    await jest.advanceTimersByTimeAsync(100);
    expect(seen).toEqual(['start', 'first', 'start', 'second']);
    latest.schedule('third');
    await jest.advanceTimersByTimeAsync(4_000);
    latest.runNow('fourth');
    await jest.advanceTimersByTimeAsync(100_000);
    expect(seen.slice(4)).toEqual(['start', 'fourth']);
  });

  it('tells of failures, but not of those after it was stopped', async () => {
    const { latest, seen } = watched(async (input) => {
      throw new Error(input);
    });
    latest.schedule('refused');
    await jest.advanceTimersByTimeAsync(1_000);
    latest.schedule('too late');
    latest.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    latest.runNow('stopped meanwhile');
    latest.stop();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual(['start', 'refused', 'start']);
  });
});
