import type { Check, Rating } from '../analysis';
import { scoreYoastReadability } from './yoast-readability-scorecard';

function checks(...ratings: Rating[]): Check[] {
  return ratings.map((rating, index) => ({
    id: `check${index}`,
    score: rating === 'notApplicable' ? null : 1,
    maxScore: 9,
    rating,
    message: '',
  }));
}

describe('scoreYoastReadability', () => {
  it.each([
    [['good', 'good'], 90, 90],
    [['ok', 'good'], 90, 90],
    [['ok', 'ok'], 90, 60],
    [['bad', 'good'], 90, 60],
    [['bad', 'ok'], 60, 30],
    [['bad', 'bad'], 60, 30],
    [['ok', 'ok', 'ok'], 60, 30],
    [['bad', 'ok', 'ok'], 30, 30],
  ] as const)('gives %j %d leniently and %d strictly', (ratings, lenient, strict) => {
    expect(scoreYoastReadability(checks(...ratings), true, false).score).toBe(lenient);
    expect(scoreYoastReadability(checks(...ratings), false, false).score).toBe(strict);
  });

  it('gives nothing for a single verdict or an empty text', () => {
    expect(scoreYoastReadability(checks('good', 'notApplicable'), true, false)).toMatchObject({
      score: 0,
      rating: 'notApplicable',
    });
    expect(scoreYoastReadability(checks('good', 'good'), true, true).score).toBe(0);
  });
});
