import { tagAt } from './tag';

describe('tagAt', () => {
  const content = '<H2 h2 blockquote BLOCKQUOTE my-very-own-Element>';

  it.each([
    [1, 3, 'h2', 2],
    [4, 6, 'h2', 2],
    [1, 3, 'h2', 2],
    [7, 17, 'blockquote', 0],
    [18, 28, 'blockquote', 0],
    [29, 48, 'my-very-own-element', 0],
    [1, 1, '', 0],
  ])('reads the name from %i to %i', (start, end, name, headingLevel) => {
    expect(tagAt(content, start, end)).toMatchObject({ name, traits: { headingLevel } });
  });

  it('tells names apart however many there are', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => `x${index.toString(36)}`);
    expect(many.map((name) => tagAt(name, 0, name.length).name)).toEqual(many);
  });
});
