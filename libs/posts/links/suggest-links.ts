import { Injectable } from '@nestjs/common';

import { intentOf } from '../overlaps/intent';
import type { PostQuery } from '../overlaps/overlap';
import { QueriedPost } from '../overlaps/queried-post';
import { SiteTermWeights } from '../overlaps/site-term-weights';
import { indexedTermsOf } from '../overlaps/topic-words';
import { PostIndex } from '../ports/post-index';
import type { LinkSuggestions } from './link-suggestion';
import { SuggestIncomingLinks } from './suggest-incoming-links';
import { SuggestOutgoingLinks } from './suggest-outgoing-links';
import { SuggestTopicalLinks } from './suggest-topical-links';

const POSTS_OF_TOPIC = 50;

/** Links between a text, or a text that is to be written, and the posts of the site. */
@Injectable()
export class SuggestLinks {
  constructor(
    private readonly index: PostIndex,
    private readonly queried: QueriedPost,
    private readonly siteTermWeights: SiteTermWeights,
    private readonly outgoing: SuggestOutgoingLinks,
    private readonly topical: SuggestTopicalLinks,
    private readonly incoming: SuggestIncomingLinks,
  ) {}

  /**
   * At most one link to and from each post. Anchors exist in the text that they stand in, outside of links, headings and code, and are
   * neither that text's keyphrase nor that of a third post; posts that overlap with the text, and links that exist, are left out.
   * @param limit of each direction
   * @throws AppError `posts.not_found` where there is neither a keyphrase nor such a post, `posts.query_empty`
   */
  async execute(siteId: string, query: PostQuery, limit: number): Promise<LinkSuggestions> {
    const [post, weights] = await Promise.all([this.queried.of(siteId, query), this.siteTermWeights.of(siteId)]);
    const isWritten = post.text !== '';
    const ofTopic = this.index.search(siteId, indexedTermsOf(intentOf(post).terms, post.language), POSTS_OF_TOPIC);
    const [outgoing, incoming] = await Promise.all([
      isWritten ? this.outgoing.execute(post, weights, limit) : this.topical.execute(post, ofTopic, weights, limit),
      this.incoming.execute(post, ofTopic, weights, limit),
    ]);
    return { outgoing, incoming };
  }
}
