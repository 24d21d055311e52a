import { delaySecondsAfter } from './retry-schedule';

const delaysAt = (random: number): (number | null)[] =>
  Array.from({ length: 11 }, (_, index) => delaySecondsAfter(index + 1, random));

describe('delaySecondsAfter', () => {
  it('waits longer and longer, nine times', () => {
    expect(delaysAt(0)).toEqual([15, 60, 300, 900, 3_600, 7_200, 14_400, 21_600, 37_800, null, null]);
  });

  it('shortens a delay by a tenth at most', () => {
    expect(delaysAt(1)).toEqual([14, 54, 270, 810, 3_240, 6_480, 12_960, 19_440, 34_020, null, null]);
    expect(delaySecondsAfter(4, 0.5)).toBe(855);
  });

  it('makes ten attempts within 24 hours', () => {
    const seconds = delaysAt(0).reduce<number>((sum, delay) => sum + (delay ?? 0), 0);

    expect(seconds / 3_600).toBeGreaterThan(23);
    expect(seconds / 3_600).toBeLessThanOrEqual(24);
  });
});
