import type { AnalysisInput } from '@seoforge/seo';

import type { ArticleImage } from '../domain/article';
import type { ArticleType, Brief, Fact, RelatedPost, Target } from '../domain/brief';
import type { Draft } from '../domain/draft';
import { styleCardOf, type StyleCard } from '../domain/style-card';

const MOST_SHARE_OF_ORDERED_WORDS = 1.25;

/** What a text is revised towards, and the material that a revision may use. */
export interface RevisionSubject {
  readonly keyphrase: string;
  readonly synonyms: readonly string[];
  /** BCP 47 tag or WordPress locale. */
  readonly language: string;
  readonly articleType: ArticleType;
  /** Headings that the caller has decided on: they stay as they are. A text that was brought along has none, its headings may change. */
  readonly ownHeadings: readonly string[];
  /** As many as were ordered; null for a text that was brought along. */
  readonly targetWords: number | null;
  /** Whole address of the post, by whose host links are internal or external; null where it is not known. */
  readonly permalink: string | null;
  readonly facts: readonly Fact[];
  /** Posts of the same site that may be linked to. */
  readonly relatedPosts: readonly RelatedPost[];
  /** Pictures at hand, whether they stand in the text already or not. */
  readonly images: readonly ArticleImage[];
  /** Words that must not occur. */
  readonly bannedWords: readonly string[];
  readonly style: StyleCard;
  readonly target: Target;
  /** Rounds with calls to a model, at most. */
  readonly maxRevisions: number;
}

/** What the brief alone does not say. */
export interface RevisionMaterial {
  readonly images?: readonly ArticleImage[];
  /** Left out, it is made up on the host of the related posts, so that links to them count as internal. */
  readonly permalink?: string | null;
}

export function revisionSubjectOf(brief: Brief, material: RevisionMaterial = {}): RevisionSubject {
  const { keyphrase, synonyms, language, facts, relatedPosts, target, maxRevisions } = brief;
  return {
    keyphrase,
    synonyms,
    language,
    articleType: brief.type,
    ownHeadings: (brief.draft === null ? brief.headings : null) ?? [],
    targetWords: brief.draft === null ? brief.targetWords : null,
    permalink: material.permalink ?? permalinkBeside(relatedPosts),
    facts,
    relatedPosts,
    images: material.images ?? [],
    bannedWords: brief.brandProfile.bannedWords,
    style: styleCardOf(brief),
    target,
    maxRevisions,
  };
}

/** What is analysed of a draft. */
export function analysisInputOf(draft: Draft, subject: RevisionSubject): AnalysisInput {
  const { keyphrase, synonyms, language, permalink } = subject;
  return { ...draft, keyphrase, synonyms, locale: language, ...(permalink === null ? {} : { permalink }) };
}

/** How many words the text may have in the end: an order may be exceeded by a quarter for the sake of a check. */
export function mostWordsOf({ targetWords }: Pick<RevisionSubject, 'targetWords'>): number {
  return targetWords === null ? Infinity : targetWords * MOST_SHARE_OF_ORDERED_WORDS;
}

/** An address that no post has: a link to it would not be taken for one to the article itself. */
function permalinkBeside([post]: readonly RelatedPost[]): string | null {
  return post !== undefined && URL.canParse(post.url) ? new URL('/-/', post.url).href : null;
}
