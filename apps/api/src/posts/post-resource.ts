import type { IndexedPost, Post, PostSummary } from '@seoforge/posts';

import { instantOf } from '../http/fields';
import type { PutPostRequest } from './post-request.dto';
import type { PostResource, PostSummaryDto } from './post.dto';

export function postOf(siteId: string, externalId: string, request: PutPostRequest): Post {
  const { keyphrase, metaDescription, slug, contentType = 'post', publishedAt, updatedAt } = request;
  return {
    siteId,
    externalId,
    url: request.url,
    title: request.title,
    keyphrase: keyphrase?.trim() ? keyphrase : null,
    language: request.language,
    content: request.content,
    metaDescription: metaDescription ?? null,
    slug: slug ?? null,
    contentType,
    publishedAt: publishedAt === undefined ? null : (instantOf(publishedAt) ?? null),
    updatedAt: instantOf(updatedAt) ?? new Date(updatedAt),
  };
}

export function postSummaryOf(post: PostSummary): PostSummaryDto {
  return {
    externalId: post.externalId,
    url: post.url,
    title: post.title,
    keyphrase: post.keyphrase,
    language: post.language,
    metaDescription: post.metaDescription,
    slug: post.slug,
    contentType: post.contentType,
    publishedAt: post.publishedAt?.toISOString() ?? null,
    updatedAt: post.updatedAt.toISOString(),
    wordCount: post.wordCount,
  };
}

export function postResourceOf(post: IndexedPost): PostResource {
  return Object.assign(postSummaryOf(post), { text: post.text, links: post.links });
}
