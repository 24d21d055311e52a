import { Injectable } from '@nestjs/common';

import { PostIndex } from '../ports/post-index';
import { postNotFound } from '../posts.errors';

@Injectable()
export class RemovePost {
  constructor(private readonly index: PostIndex) {}

  /** @throws AppError `posts.not_found` */
  async execute(siteId: string, externalId: string): Promise<void> {
    if (!(await this.index.remove(siteId, externalId))) throw postNotFound();
  }
}
