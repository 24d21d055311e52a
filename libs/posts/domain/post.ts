export const POST_TYPES = ['post', 'page', 'product'] as const;

export type PostType = (typeof POST_TYPES)[number];

/** One of the site's own posts, as the site sent it. */
export interface Post {
  readonly siteId: string;
  /** What the site calls it, such as the id of a WordPress post: 1-191 printable characters, unlike any other post's of the site. */
  readonly externalId: string;
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string;
  /** What it wants to be found for. */
  readonly keyphrase: string | null;
  /** A locale or language tag such as `en_US`, `th`. */
  readonly language: string;
  /** HTML or block markup: data of a stranger, never shown. */
  readonly content: string;
  readonly metaDescription: string | null;
  readonly slug: string | null;
  readonly contentType: PostType;
  readonly publishedAt: Date | null;
  /** When the site changed it last. */
  readonly updatedAt: Date;
}
