import type { Analysis } from './analysis';
import type { AnalysisInput } from './analysis-input';
import { gatherInsights } from './insights/insights';
import { RANK_MATH_CHECKS } from './rank-math/rank-math-checks';
import { scoreRankMath } from './scorecard/rank-math-scorecard';
import { scoreYoastReadability } from './scorecard/yoast-readability-scorecard';
import { scoreYoastSeo } from './scorecard/yoast-seo-scorecard';
import { createSubject } from './subject';
import { YOAST_READABILITY_CHECKS } from './yoast/readability/yoast-readability-checks';
import { YOAST_SEO_CHECKS } from './yoast/seo/yoast-seo-checks';

/** Judges one text. Pure and synchronous; time and memory grow linearly with the content. Never throws. */
export function analyze(input: AnalysisInput): Analysis {
  const subject = createSubject(input);
  const { locale, language, contentType, wordCount } = subject;
  const isEmpty = wordCount === 0;
  const seoChecks = YOAST_SEO_CHECKS[contentType].map((check) => check(subject));
  const readabilityChecks = YOAST_READABILITY_CHECKS.map((check) => check(subject));
  const rankMathChecks = RANK_MATH_CHECKS.map((check) => check(subject));
  return {
    locale,
    language: language.code,
    scorecards: {
      yoast: {
        seo: scoreYoastSeo(seoChecks, language.functionWords !== null && subject.keyphrase !== null, isEmpty),
        readability: scoreYoastReadability(readabilityChecks, language.lenientReadability, isEmpty),
      },
      rankMath: scoreRankMath(rankMathChecks, isEmpty),
    },
    insights: gatherInsights(subject),
  };
}
