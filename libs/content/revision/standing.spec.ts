import type { Analysis, Check } from '@seoforge/seo';

import { briefOf, type BriefRequest } from '../domain/brief';
import { revisionSubjectOf, type RevisionSubject } from './revision-subject';
import { isNearer, isOnTarget, missedChecks, openChecks, shortfallOf } from './standing';
import { unmetChecks } from './unmet-checks';

const checkOf = (id: string, rating: Check['rating'], fix?: Check['fix']): Check => ({
  id,
  rating,
  score: 0,
  maxScore: 9,
  message: `About ${id}.`,
  ...(fix ? { fix } : {}),
});
const RED = checkOf('red', 'bad', { action: 'addWords', current: 200, target: 300, delta: 100 });
const ORANGE = checkOf('orange', 'ok', { action: 'shortenSentences', current: 8, target: 6, delta: -2 });

const analysisOf = (seo: readonly Check[], readability: readonly Check[], score = 60): Analysis =>
  ({
    scorecards: { yoast: { seo: { checks: seo }, readability: { checks: readability, score } } },
  }) as unknown as Analysis;

describe('standing of a text', () => {
  const analysis = analysisOf([checkOf('fine', 'good'), checkOf('none', 'notApplicable'), ORANGE], [RED]);

  it('names red checks before orange ones', () => {
    expect(openChecks(analysis)).toEqual([RED, ORANGE]);
  });

  it.each([
    ['no red', { noRed: true, noOrange: false, readability: null }, ['red']],
    ['no red and no orange', { noRed: true, noOrange: true, readability: null }, ['red', 'orange']],
    ['nothing', { noRed: false, noOrange: false, readability: null }, []],
    ['a readability that it has', { noRed: false, noOrange: false, readability: 60 }, []],
    ['a better readability', { noRed: false, noOrange: false, readability: 90 }, ['red']],
  ])('judges a target of %s', (_, target, missed) => {
    expect(missedChecks(analysis, target).map(({ id }) => id)).toEqual(missed);
    expect(isOnTarget(analysis, target)).toBe(missed.length === 0);
  });

  it('does not take a text for readable enough that has no check to mend', () => {
    expect(isOnTarget(analysisOf([], [], 0), { noRed: true, noOrange: true, readability: 30 })).toBe(false);
  });

  it('sees half the way to green', () => {
    const nearer = { ...RED, fix: { action: 'addWords' as const, current: 280, target: 300, delta: 20 } };
    expect(shortfallOf(analysisOf([nearer], []))).toBeLessThan(shortfallOf(analysisOf([RED], [])));
    expect(shortfallOf(analysisOf([ORANGE], []))).toBeLessThan(shortfallOf(analysisOf([nearer], [])));
    expect(shortfallOf(analysisOf([checkOf('fine', 'good')], []))).toBe(0);
  });
});

describe('isNearer', () => {
  it('counts places where the worst of them is as bad as before', () => {
    const row = (places: number): Analysis =>
      analysisOf([{ ...RED, marks: Array.from({ length: places }, (_, start) => ({ start, end: start + 1 })) }], []);
    expect(isNearer(row(3), row(4))).toBe(true);
    expect(isNearer(row(4), row(4))).toBe(false);
    expect(isNearer(analysisOf([ORANGE], []), row(0))).toBe(true);
  });
});

const subjectOf = (brief: Partial<BriefRequest>): RevisionSubject =>
  revisionSubjectOf(briefOf({ keyphrase: 'goat cheese', ...brief }));

describe('unmetChecks', () => {
  it('says what the caller can give', () => {
    const images = checkOf('images', 'bad', { action: 'addImages', current: 0, target: 1, delta: 1 });
    expect(unmetChecks([images, ORANGE], 'budget', subjectOf({}))).toEqual([
      { check: 'images', action: 'addImages', needs: 'Ask for images, or put one into the text.' },
      { check: 'orange', action: 'shortenSentences', needs: 'Allow the article to cost more. About orange.' },
    ]);
  });

  it.each([
    ['addWords', { targetWords: 150 }, 'Order at least 300 words.'],
    ['addKeyphraseToSubheadings', { headings: ['Milk'] }, 'Name the keyphrase in more of your headings.'],
    ['removeKeyphraseFromSubheadings', { headings: ['Goat cheese'] }, 'Name the keyphrase in fewer of your headings.'],
  ] as const)('says what stands in the order against %s', (action, order, needs) => {
    const check = checkOf('it', 'bad', { action, current: 150, target: 300, delta: 150 });
    const [unmet] = unmetChecks([check], 'nothing_left', subjectOf({ ...order }));
    expect(unmet).toEqual({ check: 'it', action, needs });
    const draft = { content: '', title: '', metaDescription: '', slug: '' };
    expect(unmetChecks([check], 'nothing_left', subjectOf({ ...order, draft }))[0]?.needs).toMatch(/^It could not be/);
  });
});
