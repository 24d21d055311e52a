import { readFileSync } from 'node:fs';
import path from 'node:path';

import { analyze, type ContentType } from '../../../libs/seo/engine';
import { RANK_MATH_RULES, YOAST_PREMIUM_RULES, YOAST_READABILITY_RULES, YOAST_SEO_RULES } from './check-rules';
import { readRecordedAgreement } from './recorded-agreement';
import { renderScoringPage } from './render-scoring-page';

const CONTENT_TYPES: readonly ContentType[] = ['post', 'page', 'product', 'taxonomy'];

/** Ids of the checks of one scorecard, over all kinds of content. */
function idsOf(name: 'seo' | 'readability' | 'premium' | 'rankMath'): string[] {
  const input = { content: '<p>Tea.</p>', keyphrase: 'tea', otherPostsWithKeyphrase: 0 };
  const ids = CONTENT_TYPES.flatMap((contentType) => {
    const { yoast, rankMath } = analyze({ ...input, contentType }).scorecards;
    return { ...yoast, rankMath }[name].checks.map(({ id }) => id);
  });
  return [...new Set(ids)].sort();
}

describe('docs/scoring.md', () => {
  it.each([
    ['seo', YOAST_SEO_RULES],
    ['readability', YOAST_READABILITY_RULES],
    ['premium', YOAST_PREMIUM_RULES],
    ['rankMath', RANK_MATH_RULES],
  ] as const)('explains every check of the scorecard %s, and no other', (name, rules) => {
    expect(Object.keys(rules).sort()).toEqual(idsOf(name));
  });

  it('is what the engine and the last comparison say; refresh it with `npm run generate:scoring`', () => {
    const page = readFileSync(path.join(__dirname, '../../../docs/scoring.md'), 'utf8');
    expect(page).toBe(renderScoringPage(readRecordedAgreement()));
  });
});
