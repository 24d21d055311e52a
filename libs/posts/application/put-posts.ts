import { setImmediate } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';

import type { IndexedPost } from '../domain/indexed-post';
import type { Post } from '../domain/post';
import { faultsOf } from '../domain/post-faults';
import { indexPost } from '../indexing/index-post';
import { PostIndex, type PutOutcome } from '../ports/post-index';
import { postInvalid } from '../posts.errors';

/** Then others have theirs, between two posts. */
const LONGEST_TURN_MS = 10;

@Injectable()
export class PutPosts {
  constructor(private readonly index: PostIndex) {}

  /**
   * Puts posts of one site into the index, all of them or none; what is stored just so already is not written again.
   * @throws AppError `posts.invalid` (an address that is none of the web, an external id twice), `posts.too_many`, `site.not_found`
   */
  async execute(posts: readonly Post[]): Promise<PutOutcome> {
    const faults = faultsOf(posts, (place) => `/posts/${place}`);
    if (faults.length > 0) throw postInvalid(faults);
    return this.index.put(await indexAll(posts));
  }
}

async function indexAll(posts: readonly Post[]): Promise<readonly IndexedPost[]> {
  const indexed: IndexedPost[] = [];
  let begunAt = performance.now();
  for (const post of posts) {
    indexed.push(indexPost(post));
    if (performance.now() - begunAt < LONGEST_TURN_MS) continue;
    await setImmediate();
    begunAt = performance.now();
  }
  return indexed;
}
