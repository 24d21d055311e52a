/** Whether a title and a description do what search engines and SEO plug-ins want of them; true is good. */
export interface VariantChecks {
  /** The title has the keyphrase, word for word. */
  readonly keyphraseInTitle: boolean;
  /** It begins with it. A variant may be given that does not. */
  readonly keyphraseLeadsTitle: boolean;
  /** Title and suffix are at most 600 pixels wide. */
  readonly titleFits: boolean;
  /** 121 to 156 characters, in Japanese 61 to 80. */
  readonly descriptionFits: boolean;
  /** The description has the keyphrase or a synonym once or twice. */
  readonly keyphraseInDescription: boolean;
  /** Neither has a word that the brand does not use. */
  readonly usesAllowedWords: boolean;
  /** Its title is no other variant's, and its description says something else. */
  readonly differsFromOthers: boolean;
}

/** A title and a description of a page, measured. */
export interface MetadataVariant {
  readonly title: string;
  /** With the suffix of the site, in Arial at 20 pixels. */
  readonly titlePixels: number;
  readonly metaDescription: string;
  readonly descriptionCharacters: number;
  readonly slug: string;
  readonly checks: VariantChecks;
  /** Whether search engines show both of them whole, and the description is long enough. */
  readonly isWithinBounds: boolean;
}
