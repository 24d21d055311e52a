import { analyze } from '../../analyze';
import { checkOf } from '../../testing/check-of';

const input = { content: '<p>Green coffee is coffee.</p>', keyphrase: 'coffee' };

describe('usedKeywords', () => {
  it.each([
    [0, 9],
    [1, 6],
    [2, 1],
  ])('scores %d other posts with %d', (otherPostsWithKeyphrase, score) => {
    expect(checkOf('usedKeywords', { ...input, otherPostsWithKeyphrase }).score).toBe(score);
  });

  it('needs a keyphrase', () => {
    expect(checkOf('usedKeywords', { content: 'x', otherPostsWithKeyphrase: 0 }).score).toBe(1);
  });

  it('counts in the total where the number is known, and is no check at all where it is not', () => {
    const unknown = analyze(input).scorecards.yoast.seo;
    const known = analyze({ ...input, otherPostsWithKeyphrase: 0 }).scorecards.yoast.seo;
    expect(unknown.checks.map(({ id }) => id)).not.toContain('usedKeywords');
    expect(known.score).toBeGreaterThan(unknown.score);
  });
});
