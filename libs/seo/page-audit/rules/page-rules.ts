import { ADDRESS_RULES } from './address-rules';
import { DOCUMENT_RULES } from './document-rules';
import { HEADING_RULES } from './heading-rules';
import { IMAGE_RULES } from './image-rules';
import { LINK_RULES } from './link-rules';
import type { PageRule } from './page-rule';
import { ROBOTS_RULES } from './robots-rules';
import { SOCIAL_RULES } from './social-rules';
import { STRUCTURED_DATA_RULES } from './structured-data-rules';
import { TITLE_AND_DESCRIPTION_RULES } from './title-and-description-rules';

/** Every demand on a single page, in the order of a report. */
export const PAGE_RULES: readonly PageRule[] = [
  ...DOCUMENT_RULES,
  ...ROBOTS_RULES,
  ...TITLE_AND_DESCRIPTION_RULES,
  ...HEADING_RULES,
  ...IMAGE_RULES,
  ...LINK_RULES,
  ...ADDRESS_RULES,
  ...STRUCTURED_DATA_RULES,
  ...SOCIAL_RULES,
];
