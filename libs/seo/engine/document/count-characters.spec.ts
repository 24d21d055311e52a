import { countCharacters } from './count-characters';

describe('countCharacters', () => {
  it.each([
    ['山の上に、家がある。', 8],
    ['a b　c（d）「e」', 5],
    ['山は https://www.example.org/a_b?c=%20#d 川', 3],
    ['山（http://example.org/a）川', 2],
    ['山 www.example.orgの川', 3],
    ['example.org', 10],
    ['𠮷野家', 3],
  ])('counts %j as %i', (text, count) => {
    expect(countCharacters(text, 0, text.length)).toBe(count);
  });

  it('counts between two offsets only', () => {
    expect(countCharacters('山川木', 1, 2)).toBe(1);
  });
});
