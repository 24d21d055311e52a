import { readRetryAfterMs } from './retry-after';

const NOW_MS = Date.parse('2026-03-01T12:00:00Z');

describe('readRetryAfterMs', () => {
  it.each([
    ['seconds', { 'retry-after': '20' }, 20_000],
    ['a part of a second', { 'retry-after': '0.25' }, 250],
    ['an HTTP date', { 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
    ['a date that has passed', { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    ['milliseconds before seconds', { 'retry-after-ms': '1500', 'retry-after': '2' }, 1500],
    ['seconds where the milliseconds are no number', { 'retry-after-ms': 'soon', 'retry-after': '2' }, 2000],
  ])('reads %s', (_name, headers, expected) => {
    expect(readRetryAfterMs(headers, NOW_MS)).toBe(expected);
  });

  it.each(['', '-5', 'soon', 'NaN', '1e300', '99999999999999999999'])('makes nothing of "%s"', (value) => {
    expect(readRetryAfterMs({ 'retry-after': value }, NOW_MS)).toBeUndefined();
  });

  it('makes nothing of no headers', () => {
    expect(readRetryAfterMs({}, NOW_MS)).toBeUndefined();
  });
});
