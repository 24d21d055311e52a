import type { FixAction } from '@seoforge/seo';

import { METADATA_ACTIONS } from '../prompts/revise-passages/metadata-instructions.v1';
import { PASSAGE_ACTIONS } from '../prompts/revise-passages/passage-action';
import { DETERMINISTIC_FIXES } from './fixes';
import { NEEDS } from './unmet-checks';

/** Who can make a change: a rule for nothing, a model that rewrites passages, or the author alone, who decides or brings something. */
export type Mending = 'rule' | 'rewrite' | 'author';

/** The cheapest way in which a revision makes the change. */
export function mendingOf(action: FixAction): Mending {
  if (NEEDS[action] !== undefined) return 'author';
  if (DETERMINISTIC_FIXES[action] !== undefined) return 'rule';
  return [...PASSAGE_ACTIONS, ...METADATA_ACTIONS].some((known) => known === action) ? 'rewrite' : 'author';
}
