import { findAnchor } from './find-anchor';

const text = (place, words, linked = []) => ({
  place,
  text: words,
  isLinked: (start, end) => linked.some(([from, to]) => from < end && start < to),
});

describe('findAnchor', () => {
  const texts = [text('a', 'Green tea. We like green tea a lot.'), text('b', 'Some say green tea helps.')];

  it('prefers the sentence', () => {
    expect(findAnchor(texts, 'green tea', 'Some say green tea helps.')).toEqual({ place: 'b', start: 9, end: 18 });
  });

  it('takes the first place where the sentence is gone', () => {
    expect(findAnchor(texts, 'green tea', 'Everybody drinks green tea.')).toEqual({ place: 'a', start: 19, end: 28 });
    expect(findAnchor(texts, 'green tea', undefined)).toEqual({ place: 'a', start: 19, end: 28 });
  });

  it('passes over links', () => {
    expect(findAnchor([text('a', 'tea and tea', [[0, 3]])], 'tea', undefined)).toEqual({
      place: 'a',
      start: 8,
      end: 11,
    });
    expect(findAnchor([text('a', 'tea', [[2, 9]])], 'tea', undefined)).toBeNull();
  });

  it('finds nothing where the words are not', () => {
    expect(findAnchor(texts, 'coffee', 'We like coffee.')).toBeNull();
  });
});
