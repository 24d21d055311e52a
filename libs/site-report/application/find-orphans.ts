import { Injectable } from '@nestjs/common';
import { PostIndex, type IndexedPost } from '@seoforge/posts';

import { addressKeyOf } from '../domain/address-key';
import { SurveyIndex } from './survey-index';

export interface Orphans {
  readonly count: number;
  /** The first of them. */
  readonly externalIds: readonly string[];
}

/** Finds the posts that no other post of the site links to. */
@Injectable()
export class FindOrphans {
  constructor(
    private readonly posts: PostIndex,
    private readonly survey: SurveyIndex,
  ) {}

  /** Looks at every link of every post. Some 10 MB for 100,000 posts. Rejects with the signal's reason. */
  async execute(siteId: string, most: number, signal: AbortSignal): Promise<Orphans> {
    const unlinked = new Map<string, string>();
    for await (const { url, externalId } of this.survey.summaries(siteId, signal)) {
      unlinked.set(addressKeyOf(url), externalId);
    }
    for await (const batch of this.posts.each(siteId)) {
      signal.throwIfAborted();
      for (const post of batch) forgetLinked(post, unlinked);
    }
    return { count: unlinked.size, externalIds: [...unlinked.values()].slice(0, most) };
  }
}

function forgetLinked({ url, links }: IndexedPost, unlinked: Map<string, string>): void {
  const own = addressKeyOf(url);
  for (const link of links) {
    const key = addressKeyOf(link);
    if (key !== own) unlinked.delete(key);
  }
}
