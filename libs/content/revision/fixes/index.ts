import type { FixAction } from '@seoforge/seo';

import { addKeyphraseToSlug } from './address/add-keyphrase-to-slug';
import { shortenPermalink } from './address/shorten-permalink';
import type { DeterministicFix } from './deterministic-fix';
import { addAlts } from './images/add-alts';
import { addImages } from './images/add-images';
import { addKeyphraseToAlts } from './images/add-keyphrase-to-alts';
import { removeKeyphraseFromAlts } from './images/remove-keyphrase-from-alts';
import { dropBareKeyphrases } from './keyphrase/drop-bare-keyphrases';
import { addExternalLinks } from './links/add-external-links';
import { addInternalLinks } from './links/add-internal-links';
import { followLinks } from './links/follow-links';
import { rewordLinks } from './links/reword-links';
import { addKeyphraseToMetaDescription } from './meta-description/add-keyphrase-to-meta-description';
import { lengthenMetaDescription } from './meta-description/lengthen-meta-description';
import { removeKeyphraseFromMetaDescription } from './meta-description/remove-keyphrase-from-meta-description';
import { shortenMetaDescription } from './meta-description/shorten-meta-description';
import { alignText } from './structure/align-text';
import { demoteHeadings } from './structure/demote-headings';
import { shortenParagraph } from './structure/shorten-paragraph';
import { addKeyphraseToTitle } from './title/add-keyphrase-to-title';
import { narrowTitle } from './title/narrow-title';
import { writeTitle } from './title/write-title';

export type { DeterministicFix } from './deterministic-fix';

/** What can be put right without a model; other actions need words that nobody has written yet. */
export const DETERMINISTIC_FIXES: Partial<Record<FixAction, DeterministicFix>> = {
  addAlts,
  addExternalLinks,
  addImages,
  addInternalLinks,
  addKeyphraseToAlts,
  addKeyphraseToMetaDescription,
  addKeyphraseToSlug,
  addKeyphraseToTitle,
  alignText,
  demoteHeadings,
  followLinks,
  lengthenMetaDescription,
  moveKeyphraseToTitleStart: addKeyphraseToTitle,
  narrowTitle,
  removeKeyphrase: dropBareKeyphrases,
  removeKeyphraseFromAlts,
  removeKeyphraseFromMetaDescription,
  rewordLinks,
  shortenMetaDescription,
  shortenParagraph,
  shortenPermalink,
  writeTitle,
};
