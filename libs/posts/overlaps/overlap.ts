import type { Post } from '../domain/post';

/** `near_duplicate`: much the same text; the others: wanting to be found for the same, or for nearly the same. */
export const OVERLAP_KINDS = ['same_keyphrase', 'similar_keyphrase', 'near_duplicate'] as const;
export type OverlapKind = (typeof OVERLAP_KINDS)[number];

/** `merge` both into one post, `re_angle` one of them, or name one as the `canonical` address of both. */
export const OVERLAP_ADVICES = ['merge', 're_angle', 'canonical'] as const;
export type OverlapAdvice = (typeof OVERLAP_ADVICES)[number];

/** A post of the site that would compete. */
export interface Overlap extends Pick<Post, 'externalId' | 'url' | 'title' | 'keyphrase'> {
  readonly kind: OverlapKind;
  /** 0-1: of the two texts where it is a near-duplicate, of what both want to be found for otherwise. */
  readonly similarity: number;
  readonly advice: OverlapAdvice;
  /** One English sentence that says why. */
  readonly reason: string;
  /** The words of the keyphrase that the post shares, as the keyphrase has them. */
  readonly sharedTerms: readonly string[];
}

/** What is asked about: a keyphrase, a text for it, or a post that the site has; one of keyphrase and externalId at least. */
export interface PostQuery {
  /** The stored post's own where it is left out. */
  readonly keyphrase?: string | undefined;
  /** Locale or language tag; the stored post's own, or else what the script of the keyphrase tells, or English. */
  readonly language?: string | undefined;
  /** The post that the keyphrase is for: no overlap with itself. It need not be stored where there is a keyphrase. */
  readonly externalId?: string | undefined;
  /** HTML or block markup of the text that the keyphrase is for; the stored post's own where it is left out. */
  readonly content?: string | undefined;
}
