import { randomNumbers } from '../../seo/bench-prose';
import { pickByShare, untilNextMs } from './random-choice';

describe('pickByShare', () => {
  it('picks each as often as its share says', () => {
    const random = randomNumbers(1);
    const items = [
      { name: 'often', share: 30 },
      { name: 'seldom', share: 10 },
      { name: 'never', share: 0 },
    ];
    const picked = Array.from({ length: 10_000 }, () => pickByShare(items, random).name);

    expect(picked.filter((name) => name === 'often').length / picked.length).toBeCloseTo(0.75, 1);
    expect(picked).not.toContain('never');
  });
});

describe('untilNextMs', () => {
  it('waits as long as the rate says in the mean, and never for the same time', () => {
    const random = randomNumbers(2);
    const waits = Array.from({ length: 10_000 }, () => untilNextMs(1_000, random));

    expect(waits.reduce((sum, wait) => sum + wait, 0) / waits.length).toBeCloseTo(1, 1);
    expect(new Set(waits).size).toBe(waits.length);
  });
});
