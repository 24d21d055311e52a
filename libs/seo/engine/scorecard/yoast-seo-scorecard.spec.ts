import type { Check } from '../analysis';
import { scoreYoastSeo } from './yoast-seo-scorecard';

function check(id: string, score: number | null): Check {
  return { id, score, maxScore: 9, rating: score === null ? 'notApplicable' : 'good', message: '' };
}

const green = [
  ...Array.from({ length: 14 }, (_, index) => check(`green${index}`, 9)),
  check('links', 8),
  check('h1', 8),
];

describe('scoreYoastSeo', () => {
  it('gives an all-green post 93 in WordPress and 99 in the library', () => {
    const checks = [...green, check('functionWordsInKeyphrase', null)];
    expect(scoreYoastSeo(checks, true, false)).toMatchObject({ score: 93, libraryScore: 99, rating: 'good' });
    expect(scoreYoastSeo(checks, false, false)).toMatchObject({ score: 99, libraryScore: 99 });
  });

  it('divides by the grey result once when it has a score', () => {
    const checks = [...green, check('functionWordsInKeyphrase', 0)];
    expect(scoreYoastSeo(checks, true, false)).toMatchObject({ score: 93, libraryScore: 93 });
  });

  it.each([
    [3, 'bad'],
    [4, 'ok'],
    [6, 'ok'],
    [7, 'good'],
  ])('rates an average of %d as %s', (score, rating) => {
    expect(scoreYoastSeo([check('only', score)], false, false).rating).toBe(rating);
  });

  it('goes below zero, and not above it for an empty text', () => {
    expect(scoreYoastSeo([check('keyphraseLength', -999), check('images', 9)], false, false).score).toBe(-5500);
    expect(scoreYoastSeo(green, false, true)).toMatchObject({ score: 0, libraryScore: 0, rating: 'bad' });
  });
});
