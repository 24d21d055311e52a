import type { Check, FixAction } from '@seoforge/seo';

import type { Draft } from '../domain/draft';
import { METADATA_ACTIONS, type MetadataAction } from '../prompts/revise-passages/metadata-instructions.v1';
import type { MetadataAnswer } from '../prompts/revise-passages/revise-metadata.prompt';

/** Longer ones are cut in every search result, and are the sign of an answer gone wrong. */
const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 400;

/** What the failing checks ask a model to do with title and meta description. */
export function metadataActionsOf(failing: readonly Check[]): readonly MetadataAction[] {
  const wanted = new Set<FixAction | undefined>(failing.map(({ fix }) => fix?.action));
  return METADATA_ACTIONS.filter((action) => wanted.has(action));
}

/** The draft with those of the answered texts that were to change. */
export function withMetadata(draft: Draft, answer: MetadataAnswer, actions: readonly MetadataAction[]): Draft {
  const isTitleWanted = actions.some((action) => action.includes('Title'));
  const isDescriptionWanted = actions.some((action) => action.includes('MetaDescription'));
  const title = plainLineOf(answer.seoTitle);
  const metaDescription = plainLineOf(answer.metaDescription);
  return {
    ...draft,
    ...(isTitleWanted && title.length <= LONGEST_TITLE && title !== '' ? { title } : {}),
    ...(isDescriptionWanted && metaDescription.length <= LONGEST_DESCRIPTION && metaDescription !== ''
      ? { metaDescription }
      : {}),
  };
}

/** Search engines show no markup. */
function plainLineOf(text: string): string {
  return text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
