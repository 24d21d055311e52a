import fc from 'fast-check';

import { analyze } from '../analyze';
import type { Analysis, AnalysisInput, FixAction } from '../index';
import { gainsOf } from './gains';

const TEA: AnalysisInput = {
  content: '<p>Tea is poured. Then it cools, and is drunk by whoever is there.</p>',
  keyphrase: 'green tea',
  title: 'Tea',
  locale: 'en_US',
};
const NAMELESS: AnalysisInput = { ...TEA, keyphrase: '' };

function gainOf(input: AnalysisInput, action: FixAction): number | undefined {
  return gainsOf(analyze(input)).find((gain) => gain.action === action)?.points;
}

const scoreOf = (input: AnalysisInput): number => Math.max(0, analyze(input).scorecards.yoast.seo.score);

describe('gainsOf', () => {
  it('is what the total rises by when the change is made and nothing else', () => {
    const contested = { ...TEA, otherPostsWithKeyphrase: 2 };
    const free = { ...TEA, otherPostsWithKeyphrase: 0 };
    expect(gainOf(contested, 'chooseUnusedKeyphrase')).toBe(scoreOf(free) - scoreOf(contested));
    expect(gainOf(contested, 'chooseUnusedKeyphrase')).toBeGreaterThan(0);
    expect(gainOf(free, 'chooseUnusedKeyphrase')).toBeUndefined();
  });

  it('counts totals below zero as nothing: only a keyphrase helps a text without one', () => {
    const helpful = gainsOf(analyze(NAMELESS)).filter(({ scorecard, points }) => scorecard === 'seo' && points > 0);
    expect(helpful.map(({ action }) => action)).toEqual(['setKeyphrase']);
  });

  it('takes the checks together that ask for the same', () => {
    const images = gainsOf(analyze(TEA)).find(({ action }) => action === 'addImages');
    expect(images?.checks.map(({ id }) => id)).toEqual(['imageKeyphrase', 'images']);
  });

  it('names each red and orange check once, and no other', () => {
    const analysis = analyze(TEA);
    const { seo, readability } = analysis.scorecards.yoast;
    const open = [...seo.checks, ...readability.checks].filter(({ rating }) => ['bad', 'ok'].includes(rating));
    expect(new Set(gainsOf(analysis).flatMap(({ checks }) => checks))).toEqual(new Set(open));
  });

  it('gives nothing to an empty text', () => {
    expect(gainsOf(analyze({ content: '', keyphrase: 'tea' })).every(({ points }) => points === 0)).toBe(true);
  });

  it('starts from the totals that the analysis says, whatever the text', () => {
    const words = fc.array(fc.constantFrom('tea', 'green', 'however', 'is', 'ชา', 'und', '<h2>Tea</h2>', '<p>', '.'));
    const input = fc.record({
      content: words.map((parts) => parts.join(' ')),
      keyphrase: fc.constantFrom(undefined, 'tea', 'the', 'green tea', 'ชาเขียว', '""'),
      locale: fc.constantFrom('en_US', 'th', 'de_DE', 'fi'),
      otherPostsWithKeyphrase: fc.constantFrom(undefined, 0, 3),
    });
    fc.assert(
      fc.property(input, (text) => {
        const analysis = analyze(text);
        for (const { points } of gainsOf(atTheirBest(analysis))) expect(points).toBe(0);
        for (const { points } of gainsOf(analysis)) expect(points).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});

/** Where no check can be better than it is, a gain would show that totals are worked out another way. */
function atTheirBest(analysis: Analysis): Analysis {
  const { yoast } = analysis.scorecards;
  const seo = { ...yoast.seo, checks: yoast.seo.checks.map((check) => ({ ...check, maxScore: check.score ?? 0 })) };
  const readability = { ...yoast.readability, checks: [] };
  return { ...analysis, scorecards: { ...analysis.scorecards, yoast: { ...yoast, seo, readability } } };
}
