import { Injectable } from '@nestjs/common';
import { searchTermsOf } from '@seoforge/seo';

import type { FoundPost } from '../domain/indexed-post';
import { bestPassageOf } from '../indexing/best-passage';
import { PostIndex } from '../ports/post-index';

/** What a post has to say to a question. */
export interface FoundPassage extends Pick<FoundPost, 'externalId' | 'url' | 'title' | 'language'> {
  /** Plain text of at most 1,200 characters around the best match. */
  readonly passage: string;
  /** Which share of the question's content words stands in the passage or in the title above it: 0.5-1. */
  readonly score: number;
}

/** Where less than half of what was asked about is there, something else is spoken of. */
const LEAST_SCORE = 0.5;
/** A post that has all the words scattered over its text may rank before one that has them together. */
const CONSIDERED_PER_RESULT = 3;

@Injectable()
export class SearchPosts {
  constructor(private readonly index: PostIndex) {}

  /** The best passages of the site's posts, one a post, the best first; none where nothing answers the question. */
  async execute(siteId: string, question: string, language: string, limit: number): Promise<readonly FoundPassage[]> {
    const sought = new Set(searchTermsOf(question, language));
    if (sought.size === 0) return [];
    const posts = await this.index.search(siteId, [...sought], limit * CONSIDERED_PER_RESULT);
    return posts
      .flatMap((post) => passageOf(post, sought) ?? [])
      .filter(({ score }) => score >= LEAST_SCORE)
      .sort((one, other) => other.score - one.score)
      .slice(0, limit);
  }
}

function passageOf(post: FoundPost, sought: ReadonlySet<string>): FoundPassage | null {
  const { externalId, url, title, language, text } = post;
  const best = bestPassageOf(text, language, sought);
  if (best === null) return null;
  const named = searchTermsOf(title, language).filter((term) => sought.has(term));
  const score = new Set([...best.terms, ...named]).size / sought.size;
  return { externalId, url, title, language, passage: best.passage, score };
}
