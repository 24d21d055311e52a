/** What is being judged; products and taxonomy descriptions have their own limits in several checks. */
export type ContentType = 'post' | 'page' | 'product' | 'taxonomy';

/** A further keyphrase that a text is to be found for, with its synonyms. */
export interface RelatedKeyphrase {
  readonly keyphrase: string;
  readonly synonyms?: readonly string[] | undefined;
}

/** The text to analyse and what its author wants it found for. */
export interface AnalysisInput {
  /** HTML or WordPress block markup. Marks in the answer are UTF-16 offsets into this string. */
  readonly content: string;
  /** The SEO title, as a search engine would show it. */
  readonly title?: string | undefined;
  readonly metaDescription?: string | undefined;
  readonly slug?: string | undefined;
  /** Whole address of the post; its host tells internal from external links. */
  readonly permalink?: string | undefined;
  /** Focus keyphrase; in double quotes it is matched word for word. */
  readonly keyphrase?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
  /** Each is judged on a scorecard of its own. */
  readonly relatedKeyphrases?: readonly RelatedKeyphrase[] | undefined;
  /** How many other posts of the site have the same focus keyphrase; unknown when absent. */
  readonly otherPostsWithKeyphrase?: number | undefined;
  /** WordPress locale (`en_US`, `th`) or BCP 47 tag; guessed from the script when absent. */
  readonly locale?: string | undefined;
  readonly contentType?: ContentType | undefined;
  /** Cornerstone content is held to stricter limits. */
  readonly cornerstone?: boolean | undefined;
  /** Whether the keyphrase may match in other word forms, where the language offers it. */
  readonly wordForms?: boolean | undefined;
}
