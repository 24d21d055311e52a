import { sumMicroUsd } from './money';

describe('sumMicroUsd', () => {
  it.each([
    [[], 0],
    [[1_200, 34], 1_234],
    [[0, 0], 0],
    [[1_200, null], null],
    [[null, 1_200], null],
  ])('adds %j up to %j', (amounts, sum) => {
    expect(sumMicroUsd(amounts)).toBe(sum);
  });
});
