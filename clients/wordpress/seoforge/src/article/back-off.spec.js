import { backOff } from './back-off';

describe('backOff', () => {
  it('grows from the first pause to the longest', () => {
    const next = backOff({ firstMs: 1_000, longestMs: 5_000, factor: 2 });
    expect([next(), next(), next(), next(), next()]).toEqual([1_000, 2_000, 4_000, 5_000, 5_000]);
  });
});
