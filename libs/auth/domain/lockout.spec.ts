import { ACCOUNT_LOCKS, ADDRESS_LOCKS } from './lockout';

const SECONDS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900];

describe.each([
  ['ACCOUNT_LOCKS', ACCOUNT_LOCKS, 5],
  ['ADDRESS_LOCKS', ADDRESS_LOCKS, 20],
])('%s', (_name, locks, first) => {
  it(`lock at failure ${first}, then twice as long each time, and never longer than 15 minutes`, () => {
    expect(locks.slice(0, first - 1).every((ms) => ms === 0)).toBe(true);
    expect(locks.slice(first - 1)).toEqual(SECONDS.map((seconds) => seconds * 1_000));
  });
});
