import { newId } from '@seoforge/kernel';

import type { IndexedPost } from '../domain/indexed-post';
import type { Post } from '../domain/post';
import { indexPost } from '../indexing/index-post';

/** A short English post. */
export function samplePost(siteId: string, changes: Partial<Post> = {}): Post {
  const externalId = changes.externalId ?? newId();
  return {
    siteId,
    externalId,
    url: `https://www.example.com/${externalId}/`,
    title: 'Pruning roses in spring',
    keyphrase: 'pruning roses',
    language: 'en_US',
    content: '<p>Prune roses when the forsythia blooms. Cut above an outward bud.</p>',
    metaDescription: null,
    slug: null,
    contentType: 'post',
    publishedAt: null,
    updatedAt: new Date('2026-03-01T12:00:00.000Z'),
    ...changes,
  };
}

/** The same, as the index takes it. */
export function sampleIndexedPost(siteId: string, changes: Partial<Post> = {}): IndexedPost {
  return indexPost(samplePost(siteId, changes));
}
