import type { KeywordResearch } from '@seoforge/keywords';

import type { KeywordsDto } from './keywords.dto';

/** No source of these is built in: a figure that nobody measured is null. */
const UNKNOWN = { searchVolume: null, difficulty: null, costPerClickMicroUsd: null };

export function keywordsResourceOf({ keywords, ...research }: KeywordResearch): KeywordsDto {
  return {
    ...research,
    keywords: keywords.map((keyword) => ({ ...keyword, ...UNKNOWN })),
    questions: keywords.filter(({ kind }) => kind === 'question').map(({ phrase }) => phrase),
  };
}
