import { Inject, Injectable } from '@nestjs/common';
import { FindOverlaps } from '@seoforge/posts';

import type { ServingPost } from '../domain/keyword';

/** Searches of the index under way at once, so that research leaves connections to others. */
const AT_ONCE = 4;
const MOST_POSTS = 5;

/** Which posts of a site serve phrases already: those that a new post for the phrase would compete with. */
@Injectable()
export class FindServingPosts {
  constructor(@Inject(FindOverlaps) private readonly findOverlaps: Pick<FindOverlaps, 'execute'>) {}

  /** For each phrase in its place, the most similar posts first. */
  async execute(
    siteId: string,
    phrases: readonly string[],
    language: string,
  ): Promise<readonly (readonly ServingPost[])[]> {
    const found: (readonly ServingPost[])[] = [];
    for (let start = 0; start < phrases.length; start += AT_ONCE) {
      const some = phrases.slice(start, start + AT_ONCE);
      found.push(...(await Promise.all(some.map((keyphrase) => this.#find(siteId, keyphrase, language)))));
    }
    return found;
  }

  async #find(siteId: string, keyphrase: string, language: string): Promise<readonly ServingPost[]> {
    const overlaps = await this.findOverlaps.execute(siteId, { keyphrase, language });
    return overlaps.slice(0, MOST_POSTS).map(({ externalId, url, title }) => ({ externalId, url, title }));
  }
}
