import { OutcomeWindow } from './outcome-window';

describe('OutcomeWindow', () => {
  const windowOf = (outcomes: string): OutcomeWindow => {
    const window = new OutcomeWindow();
    for (const outcome of outcomes) window.add(outcome === 'x', 1_000);
    return window;
  };

  it.each([
    ['', 0, null, 0],
    ['.', 1, 0, 0],
    ['x', 1, 1, 1],
    ['x.xx', 4, 0.75, 2],
    ['xx..', 4, 0.5, 0],
  ])('of %j counts %d, error rate %p, failures in a row %d', (outcomes, count, errorRate, inARow) => {
    const window = windowOf(outcomes);
    expect([window.countAt(1_000), window.errorRateAt(1_000), window.failuresInARowAt(1_000)]).toEqual([
      count,
      errorRate,
      inARow,
    ]);
  });

  it('keeps the last 20', () => {
    const window = windowOf(`${'x'.repeat(10)}${'.'.repeat(15)}`);
    expect(window.countAt(1_000)).toBe(20);
    expect(window.errorRateAt(1_000)).toBe(0.25);
  });

  it('forgets what is 60 seconds old', () => {
    const window = windowOf('xxx');
    expect(window.countAt(60_999)).toBe(3);
    expect(window.countAt(61_000)).toBe(0);
    expect(window.errorRateAt(61_000)).toBeNull();
  });
});
