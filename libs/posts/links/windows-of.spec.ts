import { windowsOf } from './windows-of';

const terms = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);

describe('windowsOf', () => {
  it.each([1, 8, 9, 13, 14, 200])('has every run of three of %i terms in one window', (count) => {
    const windows = windowsOf(terms(count), 100);
    const runs = terms(count)
      .slice(2)
      .map((last, index) => [`t${index}`, `t${index + 1}`, last]);

    expect(windows.every((window) => window.length <= 8)).toBe(true);
    expect(runs.filter((run) => !windows.some((window) => run.every((term) => window.includes(term))))).toEqual([]);
  });

  it('spreads over a long text', () => {
    const windows = windowsOf(terms(10_000), 10);
    expect(windows).toHaveLength(10);
    expect(windows.at(-1)?.[0]).toBe('t9000');
  });

  it('has none of nothing', () => {
    expect(windowsOf([], 10)).toEqual([]);
  });
});
