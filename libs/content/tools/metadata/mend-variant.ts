import { hasRunningHtml } from '@seoforge/kernel';
import type { Check } from '@seoforge/seo';

import type { Draft } from '../../domain/draft';
import { slugOf } from '../../rendering/slug';
import { DETERMINISTIC_FIXES } from '../../revision/fixes';
import type { MetadataTask } from './metadata-task';

/** In this order: a keyphrase put in makes a text longer. */
const FIXES = [
  'addKeyphraseToTitle',
  'narrowTitle',
  'addKeyphraseToMetaDescription',
  'removeKeyphraseFromMetaDescription',
  'shortenMetaDescription',
  'lengthenMetaDescription',
  'addKeyphraseToSlug',
] as const;

/** What fixes of title, description and address look at is the draft alone. */
const NO_CHECK: Check = { id: '', score: 0, maxScore: 9, rating: 'bad', message: '' };

/** Title, description and slug with everything put right that a rule can put right; nothing else is changed. */
export function mendVariant(
  { title, metaDescription, slug }: Omit<Draft, 'content'>,
  { subject, material, descriptionBounds }: MetadataTask,
): Omit<Draft, 'content'> {
  let draft: Draft = { content: material, title, metaDescription, slug: slugOf(slug) || slugOf(title) };
  for (const action of FIXES) {
    const isTooShort = draft.metaDescription.length < descriptionBounds.minimum;
    if (isTooShort ? action === 'shortenMetaDescription' : action === 'lengthenMetaDescription') continue;
    const fixed = DETERMINISTIC_FIXES[action]?.(draft, NO_CHECK, subject) ?? draft;
    // Sentences of a page may speak of HTML.
    if (!hasRunningHtml(`${fixed.title} ${fixed.metaDescription}`)) draft = fixed;
  }
  return draft;
}
