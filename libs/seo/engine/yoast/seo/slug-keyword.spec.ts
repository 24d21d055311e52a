import { checkOf } from '../../testing/check-of';

describe('slugKeyword', () => {
  it.each([
    ['green-coffee', 'green coffee', 9],
    ['coffee', 'green coffee', 6],
    ['the-green-coffee-guide', 'green coffee', 9],
    ['green-coffee', 'green coffee beans', 9],
    ['coffee', 'green coffee beans', 6],
    ['green-coffee', 'green coffee beans brazil', 6],
    ['', 'green coffee', 3],
    ['green-coffee', '', 3],
    ['%E0%B8%81%E0%B8%B2%E0%B9%81%E0%B8%9F', 'กาแฟ', 9],
    ['%E0%B8', 'กาแฟ', 6],
  ])('scores the slug %j for %j with %d', (slug, keyphrase, score) => {
    expect(checkOf('slugKeyword', { slug, keyphrase }).score).toBe(score);
  });

  it('is stricter on cornerstone content', () => {
    expect(checkOf('slugKeyword', { slug: 'tea', keyphrase: 'coffee', cornerstone: true }).score).toBe(3);
  });
});
