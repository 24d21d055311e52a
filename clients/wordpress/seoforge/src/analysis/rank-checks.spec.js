import { gainOnRankMath, gainOnReadability, gainOnYoastSeo, rankChecks } from './rank-checks';

const check = (id, rating, score, maxScore = 9) => ({ id, rating, score, maxScore });

describe('rankChecks', () => {
  it('puts red before orange before remarks before green, and the largest gain first', () => {
    const checks = [
      check('green', 'good', 9),
      check('orange', 'ok', 6),
      check('remark', 'info', null),
      check('red', 'bad', 3),
      check('reddest', 'bad', -20),
      check('absent', 'notApplicable', null),
    ];
    const ranked = rankChecks(checks, gainOnYoastSeo(checks));
    expect(ranked.map(({ id, gain }) => [id, gain])).toEqual([
      ['reddest', 81],
      ['red', 17],
      ['orange', 8],
      ['remark', 0],
      ['green', 0],
    ]);
  });

  it('reckons gains on Rank Math’s scorecard by the points that can be had', () => {
    const checks = [check('a', 'bad', 0, 36), check('b', 'good', 4, 4), check('c', 'notApplicable', null, 60)];
    expect(rankChecks(checks, gainOnRankMath(checks)).map(({ gain }) => gain)).toEqual([90, 0]);
  });

  it('promises nothing for readability', () => {
    expect(rankChecks([check('a', 'bad', 3)], gainOnReadability())[0].gain).toBe(0);
  });
});
