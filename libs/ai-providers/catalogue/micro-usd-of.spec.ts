import fc from 'fast-check';

import { microUsdOf } from './micro-usd-of';

const tokens = fc.integer({ min: 0, max: 2_000_000 });
const millionths = fc.integer({ min: 0, max: 200_000_000 });

describe('microUsdOf', () => {
  it('costs nothing for no tokens', () => {
    expect(microUsdOf([])).toBe(0);
    expect(microUsdOf([{ tokens: 0, usdPerMillion: 75 }])).toBe(0);
  });

  it('rounds up once, not once for every kind: 3 × 0.1 and 4 × 0.05 micro-dollars are 0.5', () => {
    expect(
      microUsdOf([
        { tokens: 3, usdPerMillion: 0.1 },
        { tokens: 4, usdPerMillion: 0.05 },
      ]),
    ).toBe(1);
  });

  it.each([
    ['3 × 0.1 is 0.30000000000000004 in binary', 10, 0.3, 3],
    ['1000 × 0.075', 1_000, 0.075, 75],
    ['15 × 0.2', 15, 0.2, 3],
    ['1,000,000 × 0.000001', 1_000_000, 0.000001, 1],
    ['1,000,001 × 0.000001', 1_000_001, 0.000001, 2],
  ])('has no floating point noise: %s', (_, count, usdPerMillion, microUsd) => {
    expect(microUsdOf([{ tokens: count, usdPerMillion }])).toBe(microUsd);
  });

  it('is exact where a double is not: 2^31 tokens at 999.999999', () => {
    expect(microUsdOf([{ tokens: 2 ** 31, usdPerMillion: 999.999999 }])).toBe(2_147_483_645_853);
  });

  it('is the exact sum, rounded up', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(tokens, millionths), { maxLength: 6 }), (items) => {
        const exact = items.reduce((sum, [count, price]) => sum + BigInt(count) * BigInt(price), 0n);
        const rounded = exact / 1_000_000n + (exact % 1_000_000n > 0n ? 1n : 0n);
        expect(microUsdOf(items.map(([count, price]) => ({ tokens: count, usdPerMillion: price / 1e6 })))).toBe(
          Number(rounded),
        );
      }),
    );
  });
});
