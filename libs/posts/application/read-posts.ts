import { Injectable } from '@nestjs/common';

import type { IndexedPost } from '../domain/indexed-post';
import { PostIndex, type PostPage } from '../ports/post-index';
import { postNotFound } from '../posts.errors';

@Injectable()
export class ReadPosts {
  constructor(private readonly index: PostIndex) {}

  /** @throws AppError `posts.not_found` */
  async get(siteId: string, externalId: string): Promise<IndexedPost> {
    const post = await this.index.find(siteId, externalId);
    if (post === null) throw postNotFound();
    return post;
  }

  /** @param cursor the `nextCursor` of the page before. */
  page(siteId: string, limit: number, cursor: string | null): Promise<PostPage> {
    return this.index.list(siteId, limit, cursor);
  }

  /** Those whose title or keyphrase is spelled like a text, the likest first, on one page. */
  async spelledLike(siteId: string, text: string, limit: number): Promise<PostPage> {
    return { items: await this.index.spelledLike(siteId, text, limit), nextCursor: null };
  }
}
