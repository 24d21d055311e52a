import type { Post } from '../domain/post';

/** Where an anchor stands in the content of the text that it is in. */
export interface AnchorPlace {
  /** Offset into the content, markup included, in UTF-16 units; `content.slice(start, end)` is the anchor. */
  readonly start: number;
  readonly end: number;
  /** The sentence around it, as a reader sees it; at most 300 characters of it. */
  readonly sentence: string;
}

/** A link that would serve readers. The post is the one at its other end: where an outgoing link leads, where an incoming one stands. */
export interface LinkSuggestion extends Pick<Post, 'externalId' | 'url' | 'title' | 'keyphrase'> {
  /** The words to link; null where there is no text yet and the post has no keyphrase. */
  readonly anchor: string | null;
  /** Null where there is no text yet. */
  readonly place: AnchorPlace | null;
  /** 0-1: how much of the target's topic the anchor says, and how near the two texts are. */
  readonly score: number;
  /** One English sentence that says why. */
  readonly reason: string;
}

export interface LinkSuggestions {
  /** From the text to posts of the site, best first. */
  readonly outgoing: readonly LinkSuggestion[];
  /** From posts of the site to the text, best first. */
  readonly incoming: readonly LinkSuggestion[];
}
