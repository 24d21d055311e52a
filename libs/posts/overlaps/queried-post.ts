import { Injectable } from '@nestjs/common';
import { detectLanguage } from '@seoforge/seo';

import type { IndexedPost } from '../domain/indexed-post';
import { indexPost } from '../indexing/index-post';
import { PostIndex } from '../ports/post-index';
import { postNotFound, queryEmpty } from '../posts.errors';
import type { PostQuery } from './overlap';

/** An address that no page has: of a text that is not published. */
const NOWHERE = 'https://draft.invalid/';
const DEFAULT_LANGUAGE = 'en';
const EPOCH = new Date(0);

/** What a query is about, as a post: a stored one, a text that is no post yet, or a mere keyphrase without any text. */
@Injectable()
export class QueriedPost {
  constructor(private readonly index: PostIndex) {}

  /** @throws AppError `posts.not_found` where there is neither a keyphrase nor such a post, `posts.query_empty` */
  async of(siteId: string, { keyphrase, language, externalId, content }: PostQuery): Promise<IndexedPost> {
    if (keyphrase === undefined && externalId === undefined) throw queryEmpty();
    const stored = externalId === undefined ? null : await this.index.find(siteId, externalId);
    if (stored === null && keyphrase === undefined) throw postNotFound();
    const isAsStored = (keyphrase ?? stored?.keyphrase) === stored?.keyphrase && content === undefined;
    if (stored !== null && isAsStored) return stored;
    return indexPost({
      siteId,
      externalId: externalId ?? '',
      url: stored?.url ?? NOWHERE,
      title: stored?.title ?? '',
      keyphrase: keyphrase ?? stored?.keyphrase ?? null,
      language: language ?? stored?.language ?? (await languageOf(keyphrase ?? '', content ?? '')),
      content: content ?? stored?.content ?? '',
      metaDescription: null,
      slug: null,
      contentType: 'post',
      publishedAt: null,
      updatedAt: EPOCH,
    });
  }
}

async function languageOf(keyphrase: string, content: string): Promise<string> {
  return (await detectLanguage({ content, keyphrase })) ?? DEFAULT_LANGUAGE;
}
