import type { Check } from '@seoforge/seo';

import { verdictOf, type Scorecards } from './verdict';

const check = (id: string, rating: Check['rating'], score: number | null, action?: string): Check =>
  ({
    ...{ id, rating, score, maxScore: 9, message: `About ${id}.` },
    ...(action === undefined ? {} : { fix: { action, current: 0, target: 1, delta: 1 } }),
  }) as Check;

const CARDS = {
  yoast: {
    seo: {
      score: 30,
      checks: [
        check('images', 'ok', 3, 'addImages'),
        check('titleWidth', 'bad', 1, 'writeTitle'),
        check('introductionKeyword', 'bad', 0, 'addKeyphraseToIntroduction'),
        check('keyphraseDensity', 'good', 9),
        check('textCompetingLinks', 'notApplicable', null),
      ],
    },
    readability: {
      score: 60,
      checks: [check('textLength', 'bad', -10, 'addWords'), check('twin', 'ok', 3, 'addImages')],
    },
  },
} as unknown as Scorecards;

describe('verdictOf', () => {
  it('says what is wrong, and what to do, each once and the worst first', () => {
    expect(verdictOf(CARDS, 'en_GB')).toEqual({
      score: 30,
      issues: ['About titleWidth.', 'About introductionKeyword.', 'About textLength.'],
      suggestions: [
        'Write an SEO title.',
        'Name the keyphrase in the first paragraph.',
        'Write more text.',
        'Add an image.',
      ],
    });
  });

  it('says it in Thai', () => {
    const { issues, suggestions } = verdictOf(CARDS, 'th');
    for (const text of [...issues, ...suggestions]) expect(text).toMatch(/[ก-๛]/);
    expect(issues).toHaveLength(3);
  });

  it('does not hold against a text what nobody knows', () => {
    const verdict = verdictOf(CARDS, 'en', ['title']);
    expect(verdict.score).toBe(Math.round((100 * (3 + 0 + 9)) / 27));
    expect(verdict.issues).not.toContain('About titleWidth.');
  });

  it('is never below zero', () => {
    const seo = { score: -12, checks: [check('textLength', 'bad', -20, 'addWords')] };
    const cards = { yoast: { ...CARDS.yoast, seo } } as unknown as Scorecards;
    expect([verdictOf(cards, 'en').score, verdictOf(cards, 'en', ['slug']).score]).toEqual([0, 0]);
  });
});
