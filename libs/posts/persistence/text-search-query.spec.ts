import { allOf, anyOf, anyRunOf, atLeast } from './text-search-query';

const FOUR = ['a', 'b', 'c', 'd'];

describe('queries of the full-text index', () => {
  it('ask for all, for any, and for runs', () => {
    expect(allOf(FOUR)).toBe("'a' & 'b' & 'c' & 'd'");
    expect(anyOf(FOUR)).toBe("'a' | 'b' | 'c' | 'd'");
    expect(anyRunOf(2, FOUR)).toBe("'a' & 'b' | 'c' & 'd'");
    expect(anyRunOf(1, FOUR)).toBe(anyOf(FOUR));
  });

  it('quote what would be read as an operator', () => {
    expect(allOf(["o'clock", '\\', "' | 'x"])).toBe("'o''clock' & '\\\\' & ''' | ''x'");
  });

  it.each([
    [0, "'a' | 'b' | 'c' | 'd'"],
    [1, "'a' | 'b' | 'c' | 'd'"],
    [2, "'a' & ('b' | 'c' | 'd') | 'b' & ('c' | 'd') | 'c' & 'd'"],
    [3, "'a' & ('b' & ('c' | 'd') | 'c' & 'd') | 'b' & 'c' & 'd'"],
    [4, "'a' & 'b' & 'c' & 'd'"],
    [5, "'a' & 'b' & 'c' & 'd'"],
  ])('ask for %i of four, no matter which', (needed, query) => {
    expect(atLeast(needed, FOUR)).toBe(query);
  });
});
