import { statementWithoutValues } from './statement-without-values';

describe('statementWithoutValues', () => {
  it.each([
    [
      'SELECT "id", name2 FROM tea WHERE id = $1 AND cups = 12',
      'SELECT "id", name2 FROM tea WHERE id = $1 AND cups = ?',
    ],
    ["INSERT INTO tea VALUES ('it''s canary', -1.5e3, $12)", 'INSERT INTO tea VALUES (?, -?, $12)'],
    [String.raw`SELECT E'it\'s canary', e'x'`, 'SELECT ?, ?'],
    ['DO $$ canary $$; SELECT $tag$ can$$ary $tag$, $1', 'DO ?; SELECT ?, $1'],
    ["SELECT 1 -- don't\n, 'canary'", 'SELECT ? , ?'],
    ["/* it's */ SELECT 'canary'", 'SELECT ?'],
    [`SELECT "it's" FROM "a""b" WHERE x = 'canary'`, `SELECT "it's" FROM "a""b" WHERE x = ?`],
    ["UPDATE tea SET note = 'canary that was cut o", 'UPDATE tea SET note = ?'],
    ['SELECT  a,\n\t b', 'SELECT a, b'],
  ])('%s', (statement, expected) => {
    expect(statementWithoutValues(statement)).toBe(expected);
  });

  it('takes time that grows with the length alone', () => {
    for (const hostile of ["'", '"', '$a', '/*', '--', "E'\\", '9'])
      expect(statementWithoutValues(hostile.repeat(20_000)).length).toBeLessThanOrEqual(2 * hostile.length * 20_000);
  });
});
