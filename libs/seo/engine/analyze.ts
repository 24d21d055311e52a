import type { Analysis, RelatedKeyphraseScorecard } from './analysis';
import type { AnalysisInput, RelatedKeyphrase } from './analysis-input';
import { gatherInsights } from './insights/insights';
import { RANK_MATH_CHECKS } from './rank-math/rank-math-checks';
import { scoreRankMath } from './scorecard/rank-math-scorecard';
import { scoreYoastPremium } from './scorecard/yoast-premium-scorecard';
import { scoreYoastReadability } from './scorecard/yoast-readability-scorecard';
import { scoreYoastSeo } from './scorecard/yoast-seo-scorecard';
import { createSubject, refocus, type Subject } from './subject';
import { YOAST_PREMIUM_CHECKS } from './yoast/premium/yoast-premium-checks';
import { YOAST_READABILITY_CHECKS } from './yoast/readability/yoast-readability-checks';
import { yoastSeoChecksFor, YOAST_RELATED_CHECKS } from './yoast/seo/yoast-seo-checks';

/** Further related keyphrases are ignored, so that an analysis stays cheap. */
const MOST_RELATED_KEYPHRASES = 20;

/** Judges one text. Pure and synchronous; time and memory grow linearly with the content. Never throws. */
export function analyze(input: AnalysisInput): Analysis {
  const subject = createSubject(input);
  const { locale, language, contentType, wordCount, stem } = subject;
  const isEmpty = wordCount === 0;
  const seoSubject = withoutTaxonomyCornerstone(subject);
  const related = (input.relatedKeyphrases ?? []).slice(0, MOST_RELATED_KEYPHRASES);
  const readabilityChecks = YOAST_READABILITY_CHECKS[contentType].map((check) => check(subject));
  return {
    locale,
    language: language.code,
    wordForms: stem !== null,
    scorecards: {
      yoast: {
        seo: scoreYoastSeo(
          yoastSeoChecksFor(subject).map((check) => check(seoSubject)),
          language.functionWords !== null && subject.keyphrase !== null,
          isEmpty,
        ),
        readability: scoreYoastReadability(readabilityChecks, language.lenientReadability, isEmpty),
        premium: scoreYoastPremium(
          YOAST_PREMIUM_CHECKS[contentType].map((check) => check(subject)),
          isEmpty,
        ),
        related: related.map((keyphrase) => scoreRelated(keyphrase, seoSubject)),
      },
      rankMath: scoreRankMath(
        RANK_MATH_CHECKS.map((check) => check(subject)),
        isEmpty,
      ),
    },
    insights: gatherInsights(subject),
  };
}

/** Yoast has no stricter SEO checks for taxonomies; their readability checks are. */
function withoutTaxonomyCornerstone(subject: Subject): Subject {
  return subject.contentType === 'taxonomy' ? { ...subject, cornerstone: false } : subject;
}

function scoreRelated(related: RelatedKeyphrase, subject: Subject): RelatedKeyphraseScorecard {
  const focused = refocus(subject, related);
  const checks = YOAST_RELATED_CHECKS[subject.contentType].map((check) => check(focused));
  return { keyphrase: related.keyphrase, ...scoreYoastSeo(checks, false, subject.wordCount === 0) };
}
