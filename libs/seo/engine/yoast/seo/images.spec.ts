import { checkOf, markedBy } from '../../testing/check-of';

describe('images', () => {
  it.each([
    ['post', 0, 3],
    ['post', 1, 9],
    ['product', 0, 3],
    ['product', 1, 6],
    ['product', 3, 6],
    ['product', 4, 9],
  ] as const)('scores a %s with %d images with %d', (contentType, count, score) => {
    expect(checkOf('images', { content: '<img src="a.jpg">'.repeat(count), contentType }).score).toBe(score);
  });

  it('marks every image', () => {
    expect(markedBy('images', { content: 'x<IMG src="a.jpg" />y' })).toEqual(['<IMG src="a.jpg" />']);
  });
});
