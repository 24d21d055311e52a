import type { Check } from '@seoforge/seo';

import type { Draft } from '../../domain/draft';
import type { RevisionSubject } from '../revision-subject';

/**
 * A change that costs no tokens: pure, linear in the draft, and nothing outside the place it edits changes by a byte.
 * Null where it cannot be made well, or there is nothing to do. Marks of a check that was made of another draft are passed over.
 */
export type DeterministicFix = (draft: Draft, check: Check, subject: RevisionSubject) => Draft | null;
