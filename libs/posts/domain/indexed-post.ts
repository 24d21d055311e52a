import type { Post } from './post';

/** A post, and what it is found by. Terms are those of `searchTermsOf`. */
export interface IndexedPost extends Post {
  /** What a reader sees, one block a line. */
  readonly text: string;
  readonly wordCount: number;
  /** The distinct terms of title, keyphrase and headings; at most 100. */
  readonly nameTerms: readonly string[];
  /** The distinct terms of the text with how often each stands in it, the most frequent first; at most 400. */
  readonly terms: ReadonlyMap<string, number>;
  /** MinHash over word shingles: `similarityOf` two of them estimates how much of their texts is the same. Empty for a text too short to tell. */
  readonly signature: readonly number[];
  /** Absolute addresses of the pages that the text links to, each once; at most 500. */
  readonly links: readonly string[];
}

/** What is found, without the markup. */
export type FoundPost = Omit<IndexedPost, 'content'>;

/** What a post is called. */
export type NamedPost = Pick<IndexedPost, 'externalId' | 'url' | 'title' | 'keyphrase' | 'language' | 'nameTerms'>;

/** What is said of a post in lists. */
export type PostSummary = Omit<Post, 'content'> & Pick<IndexedPost, 'wordCount'>;
