import type { Analysis, Check, Scorecard } from '../analysis';
import type { FixAction } from '../fix-action';
import { languageOf } from '../language/language-of-locale';
import { scoreYoastReadability } from './yoast-readability-scorecard';
import { scoreYoastSeo } from './yoast-seo-scorecard';

/** What one change to a text would bring, everything else being as it is. */
export interface Gain {
  readonly scorecard: 'seo' | 'readability';
  /** What is to be done; null where a check does not say. */
  readonly action: FixAction | null;
  /** The red and orange checks that ask for it. */
  readonly checks: readonly Check[];
  /** By so much the scorecard's total would rise with all of them at their best, in points of 100; totals below zero count as 0. */
  readonly points: number;
}

type Rescore = (checks: readonly Check[]) => Pick<Scorecard, 'score'>;

/** What each change that the SEO and readability scorecards ask for would bring: totals are worked out again, not estimated. */
export function gainsOf({ locale, scorecards: { yoast }, insights }: Analysis): readonly Gain[] {
  const { functionWords, lenientReadability } = languageOf(locale);
  const isEmpty = insights.wordCount === 0;
  const hasKeyphrase = !yoast.seo.checks.some(
    ({ id, fix }) => id === 'keyphraseLength' && fix?.action === 'setKeyphrase',
  );
  const greyCheckRan = functionWords !== null && hasKeyphrase;
  return [
    ...gainsOn('seo', yoast.seo, (checks) => scoreYoastSeo(checks, greyCheckRan, isEmpty)),
    ...gainsOn('readability', yoast.readability, (checks) =>
      scoreYoastReadability(checks, lenientReadability, isEmpty),
    ),
  ];
}

function gainsOn(scorecard: Gain['scorecard'], { score, checks }: Scorecard, rescore: Rescore): readonly Gain[] {
  const open = checks.filter(({ rating }) => rating === 'bad' || rating === 'ok');
  const byChange = Map.groupBy(open, ({ id, fix }) => fix?.action ?? id);
  return Array.from(byChange.values(), (mended): Gain => {
    const better = rescore(checks.map((check) => (mended.includes(check) ? atBest(check) : check))).score;
    const points = Math.max(0, better) - Math.max(0, score);
    return { scorecard, action: mended[0]?.fix?.action ?? null, checks: mended, points };
  });
}

function atBest(check: Check): Check {
  return { ...check, score: check.maxScore, rating: 'good' };
}
