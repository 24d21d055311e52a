import { prefersCsv } from './prefers-csv';

describe('prefersCsv', () => {
  it.each([
    ['text/csv', true],
    ['TEXT/CSV', true],
    ['text/csv;charset=utf-8', true],
    ['application/json, text/csv', true],
    ['application/json;q=0.5, text/csv;q=0.9', true],
    ['text/csv; q=0.1', true],
    ['text/csv;q=0.5, application/json', false],
    ['text/csv;q=0', false],
    ['text/csv;q=0.000', false],
    ['text/csv;q=none', false],
    ['application/json', false],
    ['*/*', false],
    ['text/*', false],
    ['text/csvx', false],
    ['', false],
    [undefined, false],
  ])('of %j: %s', (accept, expected) => {
    expect(prefersCsv(accept)).toBe(expected);
  });
});
