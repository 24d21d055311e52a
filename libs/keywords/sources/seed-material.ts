import { Injectable } from '@nestjs/common';
import { PostIndex } from '@seoforge/posts';
import { detectLanguage, searchTermsOf } from '@seoforge/seo';

import type { Material } from './material';

const MOST_POSTS = 20;
const DEFAULT_LANGUAGE = 'en';

/** A phrase to begin with, and the names of the site's posts about it. */
@Injectable()
export class SeedMaterial {
  constructor(private readonly posts: PostIndex) {}

  async read(siteId: string, seed: string, wanted: string | null): Promise<Material> {
    const language = wanted ?? (await detectLanguage({ content: seed })) ?? DEFAULT_LANGUAGE;
    const terms = searchTermsOf(seed, language);
    const posts = await this.posts.namedLike(siteId, terms, MOST_POSTS);
    const names = posts.flatMap(({ title, keyphrase }) => (keyphrase === null ? [title] : [keyphrase, title]));
    const own = names.filter((name) => {
      const named = new Set(searchTermsOf(name, language));
      return terms.every((term) => named.has(term));
    });
    return {
      subject: seed,
      language,
      excerpt: '',
      candidates: own.map((phrase) => ({ phrase, source: 'posts' })),
      about: [seed],
      warnings: [],
    };
  }
}
