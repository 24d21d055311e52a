import type { FoundPost, IndexedPost, NamedPost, PostSummary } from '../domain/indexed-post';

export interface PostPage {
  /** In the order of their external ids. */
  readonly items: readonly PostSummary[];
  /** Where the next page starts: the external id of the last post on this one; null on the last page. */
  readonly nextCursor: string | null;
}

/** What became of posts that were put: external ids, in the order in which the posts came. */
export interface PutOutcome {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  /** Stored just so before, and not written again. */
  readonly unchanged: readonly string[];
}

/**
 * The posts of all sites; each method sees those of one. The work of every search is bounded, whatever the posts and however common the
 * terms: of very many posts that match alike, some are considered.
 */
export abstract class PostIndex {
  /**
   * All of them or none. A post that exists is replaced.
   * @param posts of one site, no external id twice
   * @throws AppError `posts.too_many` where the site would have more than 100,000, `site.not_found`
   */
  abstract put(posts: readonly IndexedPost[]): Promise<PutOutcome>;

  /** @returns whether there was one */
  abstract remove(siteId: string, externalId: string): Promise<boolean>;

  /** The site's post, or null: another site's post does not exist for it. */
  async find(siteId: string, externalId: string): Promise<IndexedPost | null> {
    const [post] = await this.findAll(siteId, [externalId]);
    return post ?? null;
  }

  /** Those of the site's posts that exist, in any order. */
  abstract findAll(siteId: string, externalIds: readonly string[]): Promise<readonly IndexedPost[]>;

  /** @param cursor the `nextCursor` of the page before. */
  abstract list(siteId: string, limit: number, cursor: string | null): Promise<PostPage>;

  abstract count(siteId: string): Promise<number>;

  /**
   * Posts whose title, keyphrase and headings have all of the terms, or at least two of them; those that share most come first.
   * @param terms of more than eight the first eight count
   */
  abstract namedLike(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]>;

  /**
   * Posts that have any of the keys, each post once. Of more than the limit those are given that have the first keys, or nearly the first,
   * and the shortest names.
   * @param keys see `anchorKeysOf`
   */
  abstract anchoredBy(siteId: string, keys: readonly string[], limit: number): Promise<readonly NamedPost[]>;

  /** Posts whose title or keyphrase is spelled like a text, the likest first: for words that were misspelled. */
  abstract spelledLike(siteId: string, text: string, limit: number): Promise<readonly FoundPost[]>;

  /** Posts whose text has all of the terms, those that have them most often first. */
  abstract mentioning(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]>;

  /** Posts whose text is much the same, the most similar first; the text's own post is among them. See `similarityOf`. */
  abstract nearDuplicatesOf(siteId: string, signature: readonly number[], limit: number): Promise<readonly FoundPost[]>;

  /**
   * Posts whose text or name has any of the terms; those that have most of them come first, in their names above all.
   * @param terms of more than eight the first eight count
   */
  abstract search(siteId: string, terms: readonly string[], limit: number): Promise<readonly FoundPost[]>;

  /** All posts of the site in the order of their external ids, in batches of at most 50. Posts that change meanwhile are seen once, or not. */
  abstract each(siteId: string): AsyncIterable<readonly IndexedPost[]>;
}
