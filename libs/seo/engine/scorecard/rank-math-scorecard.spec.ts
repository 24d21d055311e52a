import type { Check } from '../analysis';
import { scoreRankMath } from './rank-math-scorecard';

function check(score: number | null, maxScore: number): Check {
  return { id: 'test', score, maxScore, rating: 'ok', message: '' };
}

describe('scoreRankMath', () => {
  it.each([
    [50, 'bad'],
    [51, 'ok'],
    [80, 'ok'],
    [81, 'good'],
  ])('rates %d as %s', (score, rating) => {
    expect(scoreRankMath([check(score, 100)], false)).toMatchObject({ score, rating });
  });

  it('leaves out what does not apply, and gives nothing for an empty text', () => {
    expect(scoreRankMath([check(5, 10), check(null, 90)], false).score).toBe(50);
    expect(scoreRankMath([check(10, 10)], true).score).toBe(0);
    expect(scoreRankMath([], false).score).toBe(0);
  });
});
