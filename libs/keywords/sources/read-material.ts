import { Injectable } from '@nestjs/common';

import type { KeywordRequest } from '../domain/keyword-request';
import type { Material } from './material';
import { PageMaterial } from './page-material';
import { PostsMaterial } from './posts-material';
import { SeedMaterial } from './seed-material';

/** Reads what a request begins with. */
@Injectable()
export class ReadMaterial {
  constructor(
    private readonly seed: SeedMaterial,
    private readonly page: PageMaterial,
    private readonly posts: PostsMaterial,
  ) {}

  /** @throws AppError `keywords.page_unusable`, `keywords.no_posts`, and those of `WebFetch.fetch` */
  execute(siteId: string, { origin, language }: KeywordRequest): Promise<Material> {
    switch (origin.kind) {
      case 'seed':
        return this.seed.read(siteId, origin.seed, language);
      case 'url':
        return this.page.read(origin.url, language);
      case 'posts':
        return this.posts.read(siteId, language);
    }
  }
}
