import type { MicroUsd } from '@seoforge/kernel';
import type { AnalysisInput, Check } from '@seoforge/seo';

import type { BrandProfile } from '../../domain/brand-profile';
import type { DiffPart } from './passage-diff';

/** A passage and what is to be done to it: an instruction, or a check that is to turn green. */
export interface RewriteRequest {
  /** HTML, WordPress block markup, or text without markup. */
  readonly passage: string;
  /** The caller's wish, in any language. */
  readonly instruction?: string | undefined;
  /** Id of a check of the Yoast-compatible scorecards that does not pass. */
  readonly check?: string | undefined;
  /** The whole text that the passage stands in, in the same form; the passage alone is judged where it is left out. */
  readonly content?: string | undefined;
  /** Language of the rewritten passage: BCP 47 tag or WordPress locale; found out from the passage where it is left out. */
  readonly language?: string | undefined;
  readonly keyphrase?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
  readonly tone?: string | undefined;
  readonly brandProfile?: Partial<BrandProfile> | undefined;
  /** Name of a route, or a `provider/model`. */
  readonly route?: string | undefined;
  readonly maxCostMicroUsd?: MicroUsd | undefined;
}

/** How a check stood before and after. */
export interface CheckRatings {
  readonly before: Check['rating'];
  readonly after: Check['rating'];
}

/** A passage as it was rewritten, in the form it was given. */
export interface Rewrite {
  readonly passage: string;
  /** Of what is read, word by word. */
  readonly diff: readonly DiffPart[];
  readonly check?: CheckRatings;
  readonly changed: boolean;
  readonly language: string;
  readonly provider: string;
  /** Null where a price is not known. */
  readonly costMicroUsd: MicroUsd | null;
  readonly warnings: readonly string[];
}

/** What is judged of a passage or its text. */
export type JudgedText = Pick<AnalysisInput, 'content' | 'keyphrase' | 'synonyms' | 'locale'>;
