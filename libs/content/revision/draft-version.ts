import type { Analysis } from '@seoforge/seo';

import type { Draft } from '../domain/draft';

/** A draft and what the analysis says of it. */
export interface DraftVersion {
  readonly draft: Draft;
  readonly analysis: Analysis;
}

/** Always says the same of the same draft. */
export type Analyse = (draft: Draft) => Promise<DraftVersion>;
