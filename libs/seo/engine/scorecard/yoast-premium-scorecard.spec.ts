import { yoastCheck } from '../yoast/yoast-check';
import { scoreYoastPremium } from './yoast-premium-scorecard';

describe('scoreYoastPremium', () => {
  it('is the share of the points', () => {
    const checks = [yoastCheck('a', 9, ''), yoastCheck('b', 6, '')];
    expect(scoreYoastPremium(checks, false)).toEqual({ score: 83, rating: 'good', checks });
  });

  it('gives nothing to an empty text', () => {
    expect(scoreYoastPremium([yoastCheck('a', 9, '')], true).score).toBe(0);
  });
});
