import { expiryOf } from './session';

const LIFETIME = { absoluteMs: 10_000, idleMs: 3_000 };
const at = (ms: number): Date => new Date(ms);

describe('expiryOf', () => {
  it.each([
    [0, 3_000],
    [6_999, 9_999],
    [7_000, 10_000],
    [7_001, 10_000],
    [9_999, 10_000],
  ])('is, at %i ms of ten seconds, %i ms', (nowMs, expiresMs) => {
    expect(expiryOf(at(0), at(nowMs), LIFETIME)).toEqual(at(expiresMs));
  });
});
