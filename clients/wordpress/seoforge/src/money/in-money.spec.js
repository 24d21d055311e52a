import { inMoney } from './in-money';

describe('inMoney', () => {
  it.each([
    [0, '$0.00'],
    [1_834, '$0.0018'],
    [120_000, '$0.12'],
    [2_345_678, '$2.35'],
    [null, 'unknown'],
  ])('writes %s millionths of a dollar as %s', (microUsd, money) => {
    expect(inMoney(microUsd)).toBe(money);
  });
});
