import { checkOf, markedBy } from '../../testing/check-of';

describe('introductionKeyword', () => {
  it.each([
    ['in one sentence', '<p>We roast green coffee.</p>', 9],
    ['as a synonym', '<p>We love raw beans.</p>', 9],
    ['over two sentences', '<p>The beans are green. Coffee comes later.</p>', 6],
    ['in the second paragraph', '<p>Welcome.</p><p>We roast green coffee.</p>', 3],
    ['in a heading only', '<h2>Green coffee</h2><p>Welcome.</p>', 3],
    ['in code only', '<p><code>green coffee</code> is code.</p>', 3],
    ['nowhere', '', 3],
  ])('with the keyphrase %s', (_, content, score) => {
    const input = { content, keyphrase: 'green coffee', synonyms: ['raw beans'] };
    expect(checkOf('introductionKeyword', input).score).toBe(score);
  });

  it('is 3 without keyphrase', () => {
    expect(checkOf('introductionKeyword', { content: '<p>We roast green coffee.</p>' }).score).toBe(3);
  });

  it('marks the words it found', () => {
    const content = '<p>We roast <em>green</em> co&shy;ffee &amp; coffee.</p>';
    expect(markedBy('introductionKeyword', { content, keyphrase: 'green coffee' })).toEqual(['green', 'co&shy;ffee']);
  });
});
