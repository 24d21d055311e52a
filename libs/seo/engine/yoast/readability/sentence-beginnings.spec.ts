import { checkOf, markedBy } from '../../testing/check-of';

describe('sentenceBeginnings', () => {
  it.each([
    ['two in a row', '<p>We came. We saw. He won.</p>', 9],
    ['three in a row', '<p>We came. We saw. We won.</p>', 3],
    ['three over two paragraphs', '<p>We came. We saw.</p><p>We won.</p>', 3],
    ['three articles with other nouns', '<p>The cat came. The dog saw. The cow won.</p>', 9],
    ['three articles with the same noun', '<p>The cat came. The cat saw. The cat won.</p>', 3],
    ['compounds with other second parts', '<p>Self-made it is. Self-taught he was. Self-help it was.</p>', 9],
    ['list items', '<ul><li>We came.</li><li>We saw.</li><li><p>We won.</p></li></ul><p>End.</p>', 9],
  ])('scores %s', (_, content, score) => {
    expect(checkOf('sentenceBeginnings', { content }).score).toBe(score);
  });

  it('marks the sentences', () => {
    const content = '<p>He came. We came. We saw. We won.</p>';
    expect(markedBy('sentenceBeginnings', { content })).toEqual(['We came.', 'We saw.', 'We won.']);
  });
});
