import { tagNameAt } from './tag-name';

describe('tagNameAt', () => {
  const content = '<H2 h2 blockquote BLOCKQUOTE my-very-own-Element>';

  it.each([
    [1, 3, 'h2'],
    [4, 6, 'h2'],
    [1, 3, 'h2'],
    [7, 17, 'blockquote'],
    [18, 28, 'blockquote'],
    [29, 48, 'my-very-own-element'],
    [1, 1, ''],
  ])('reads the name from %i to %i', (start, end, name) => {
    expect(tagNameAt(content, start, end)).toBe(name);
  });

  it('tells names apart however many there are', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `x${index.toString(36)}`);
    expect(many.map((name) => tagNameAt(name, 0, name.length))).toEqual(many);
  });
});
