import { readDecimal, readInteger, readPercent } from './read-number';

describe('readInteger', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['1234', 1_234],
    ['1,234', 1_234],
    ['1.234.567', 1_234_567],
    ['12 345', 12_345],
    ['12\u00a0345', 12_345],
    ['12\u202f345', 12_345],
    ["1'234", 1_234],
    ['12,34,567', 1_234_567],
  ])('reads %j', (cell, value) => {
    expect(readInteger(cell)).toBe(value);
  });

  it.each(['', '-1', '1.5', '1,2', '1e9', '0x10', '5%', 'many', '9'.repeat(13), `1${',234'.repeat(50)}`, '１２'])(
    'takes %j for no whole number',
    (cell) => {
      expect(readInteger(cell)).toBeUndefined();
    },
  );
});

describe('readDecimal', () => {
  it.each([
    ['1', 1],
    ['12.4', 12.4],
    ['12,4', 12.4],
    ['1,234.5', 1_234.5],
    ['1.234,5', 1_234.5],
    ['3.142857', 3.142857],
  ])('reads %j', (cell, value) => {
    expect(readDecimal(cell)).toBe(value);
  });

  it.each(['', '.', '-1.0', '1.2e3', 'first', '1..2'])('takes %j for no number', (cell) => {
    expect(readDecimal(cell)).toBeUndefined();
  });
});

describe('readPercent', () => {
  it.each([
    ['5.2%', 0.052],
    ['5,2 %', 0.052],
    ['5,26\u00a0%', 0.0526],
    ['%5,2', 0.052],
    ['0%', 0],
    ['100%', 1],
  ])('reads %j', (cell, value) => {
    expect(readPercent(cell)).toBe(value);
  });

  it.each(['', '%', '5.2', '101%', '-1%', '1%2%', 'five %'])('takes %j for no percentage', (cell) => {
    expect(readPercent(cell)).toBeUndefined();
  });
});
