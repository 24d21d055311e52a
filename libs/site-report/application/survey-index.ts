import { Injectable } from '@nestjs/common';
import { PostIndex, type PostSummary } from '@seoforge/posts';

import { keyphraseKeyOf } from '../domain/keyphrase-key';

/** Posts that are asked for at once. */
const PAGE_POSTS = 500;

/** What is to be known of all posts before one can be judged; some 10 MB for 100,000 posts. */
export interface Survey {
  readonly postCount: number;
  /** How many posts have a keyphrase, by `keyphraseKeyOf`. */
  readonly postsByKeyphrase: ReadonlyMap<string, number>;
  /** When each post was changed last, the newest first: milliseconds since 1970. */
  readonly changedAtMs: Float64Array;
}

/** Looks over the index without reading texts. */
@Injectable()
export class SurveyIndex {
  constructor(private readonly posts: PostIndex) {}

  async execute(siteId: string, signal: AbortSignal): Promise<Survey> {
    const postsByKeyphrase = new Map<string, number>();
    const changedAtMs: number[] = [];
    for await (const post of this.summaries(siteId, signal)) {
      changedAtMs.push(post.updatedAt.getTime());
      if (post.keyphrase === null) continue;
      const key = keyphraseKeyOf(post.keyphrase);
      postsByKeyphrase.set(key, (postsByKeyphrase.get(key) ?? 0) + 1);
    }
    return {
      postCount: changedAtMs.length,
      postsByKeyphrase,
      changedAtMs: Float64Array.from(changedAtMs).sort().reverse(),
    };
  }

  /** Every post, in the order of their external ids. Rejects with the signal's reason. */
  async *summaries(siteId: string, signal: AbortSignal): AsyncIterable<PostSummary> {
    let cursor: string | null = null;
    do {
      signal.throwIfAborted();
      const page = await this.posts.list(siteId, PAGE_POSTS, cursor);
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }
}
