import { checkOf, markedBy } from '../../testing/check-of';

describe('singleH1', () => {
  it.each([
    [0, 8],
    [1, 8],
    [2, 1],
  ])('scores %d H1 headings with %d', (count, score) => {
    expect(checkOf('singleH1', { content: '<h1>Title</h1>'.repeat(count) }).score).toBe(score);
  });

  it('marks their text', () => {
    expect(markedBy('singleH1', { content: '<h1>One</h1><p>x</p><h1> <b>Two</b> &amp; more</h1>' })).toEqual([
      'One',
      'Two</b> &amp; more',
    ]);
  });
});
