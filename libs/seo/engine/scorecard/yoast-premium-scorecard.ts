import type { Check, Scorecard } from '../analysis';
import { scoreYoastSeo } from './yoast-seo-scorecard';

/** What the checks of the paid plug-ins come to among themselves, reckoned as the SEO total is; Yoast itself has no such number. */
export function scoreYoastPremium(checks: readonly Check[], isEmpty: boolean): Scorecard {
  const { libraryScore, rating } = scoreYoastSeo(checks, false, isEmpty);
  return { score: libraryScore, rating, checks };
}
