import { checkOf, filler } from '../../testing/check-of';

describe('textLength', () => {
  it.each([
    ['post', false, 300, 9],
    ['post', false, 299, 6],
    ['page', false, 250, 6],
    ['post', false, 249, 3],
    ['post', false, 200, 3],
    ['post', false, 199, -10],
    ['post', false, 100, -10],
    ['post', false, 99, -20],
    ['post', false, 0, -20],
    ['post', true, 900, 9],
    ['post', true, 899, 6],
    ['post', true, 400, 6],
    ['post', true, 399, -20],
    ['taxonomy', false, 30, 9],
    ['taxonomy', false, 29, 6],
    ['taxonomy', false, 10, 6],
    ['taxonomy', false, 9, 3],
    ['taxonomy', false, 1, 3],
    ['taxonomy', false, 0, -20],
    ['product', false, 200, 9],
    ['product', false, 150, 6],
    ['product', false, 100, 3],
    ['product', false, 50, -10],
    ['product', false, 49, -20],
  ] as const)('scores a %s (cornerstone %s) of %d words with %d', (contentType, cornerstone, words, score) => {
    expect(checkOf('textLength', { content: filler(words), contentType, cornerstone }).score).toBe(score);
  });

  it('says how many words are missing', () => {
    expect(checkOf('textLength', { content: filler(120) }).fix).toEqual({
      action: 'addWords',
      current: 120,
      target: 300,
      delta: 180,
    });
  });
});
