import type { Analysis, Check } from '@seoforge/seo';

import { ADVICE } from './advice';
import { inLanguage } from './phrases';

export type Scorecards = Analysis['scorecards'];

/** What a plug-in may leave out, though its post has it. */
export type Unsent = 'title' | 'metaDescription' | 'slug';

/** Which checks look at nothing else. */
const CHECKS_OF: Readonly<Record<Unsent, readonly string[]>> = {
  title: ['titleWidth', 'keyphraseInSEOTitle'],
  metaDescription: ['metaDescriptionKeyword', 'metaDescriptionLength'],
  slug: ['slugKeyword'],
};
const BEST_PER_CHECK = 9;

/** How a text stands, in what plug-ins show. */
export interface Verdict {
  /** 0-100: the SEO score of the Yoast-compatible scorecard, as WordPress shows it. */
  readonly score: number;
  /** What is wrong, from the red checks. */
  readonly issues: readonly string[];
  /** What to do, for the red checks first and then for the orange ones. */
  readonly suggestions: readonly string[];
}

/**
 * The findings of the Yoast-compatible scorecards as sentences, each once.
 * @param unsent what nobody knows, and what is not held against the text
 */
export function verdictOf({ yoast }: Scorecards, language: string, unsent: readonly Unsent[] = []): Verdict {
  const unknown = new Set(unsent.flatMap((member) => CHECKS_OF[member]));
  const known = yoast.seo.checks.filter(({ id }) => !unknown.has(id));
  const checks = [...known, ...yoast.readability.checks];
  const rated = (rating: Check['rating']): Check[] => checks.filter((check) => check.rating === rating);
  const toDo = ({ fix }: Check): string[] => (fix ? [inLanguage(ADVICE[fix.action], language)] : []);
  const wrong = (check: Check): string =>
    inLanguage({ en: check.message, th: toDo(check)[0] ?? check.message }, language);
  return {
    score: Math.max(0, unsent.length === 0 ? yoast.seo.score : percentageOf(known)),
    issues: [...new Set(rated('bad').map(wrong))],
    suggestions: [...new Set([...rated('bad'), ...rated('ok')].flatMap(toDo))],
  };
}

/** As the scorecard reckons: of nine for each check that applies. */
function percentageOf(checks: readonly Check[]): number {
  const scores = checks.flatMap(({ score }) => score ?? []);
  const sum = scores.reduce((total, score) => total + score, 0);
  return scores.length === 0 ? 0 : Math.round((100 * sum) / (BEST_PER_CHECK * scores.length));
}
