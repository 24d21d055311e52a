import { Injectable } from '@nestjs/common';

import type { IndexedPost } from '../domain/indexed-post';
import type { Post } from '../domain/post';
import { faultsOf } from '../domain/post-faults';
import { indexPost } from '../indexing/index-post';
import { PostIndex } from '../ports/post-index';
import { postInvalid } from '../posts.errors';

@Injectable()
export class PutPost {
  constructor(private readonly index: PostIndex) {}

  /**
   * Puts one post into the index, in the place of the one with its external id.
   * @throws AppError `posts.invalid`, `posts.too_many`, `site.not_found`
   */
  async execute(post: Post): Promise<{ readonly post: IndexedPost; readonly isNew: boolean }> {
    const faults = faultsOf([post], () => '');
    if (faults.length > 0) throw postInvalid(faults);
    const indexed = indexPost(post);
    const { created } = await this.index.put([indexed]);
    return { post: indexed, isNew: created.length > 0 };
  }
}
