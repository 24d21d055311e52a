import { findModel } from './find-model';
import { pricesAt } from './prices-at';

const argon = findModel('google', 'gemini-4-argon')!;

describe('pricesAt', () => {
  it.each([
    ['the first moment of the first day', '2026-09-30T00:00:00.000Z', 2],
    ['the last moment before the second price', '2026-11-30T23:59:59.999Z', 2],
    ['the first moment of the second price', '2026-12-01T00:00:00.000Z', 4],
    ['long after', '2031-01-01T00:00:00.000Z', 4],
    ['a time whose day is another one in UTC', '2026-12-01T01:00:00.000+02:00', 2],
  ])('at %s', (_, at, inputUsd) => {
    expect(pricesAt(argon, new Date(at))?.inputUsd).toBe(inputUsd);
  });

  it('knows none before the first', () => {
    expect(pricesAt(argon, new Date('2026-09-29T23:59:59.999Z'))).toBeNull();
  });

  it('knows none where none are listed', () => {
    expect(pricesAt({ ...argon, prices: [] }, new Date('2026-12-01'))).toBeNull();
  });
});
