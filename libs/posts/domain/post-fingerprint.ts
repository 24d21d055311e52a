import { createHash } from 'node:crypto';

import type { Post } from './post';

/** Raised when something else is derived of the same post: then all posts are written again as their sites send them. */
const INDEX_VERSION = 2;

/** Differs when anything of a post does: 16 bytes in base64. */
export function fingerprintOf(post: Post): string {
  const { url, title, keyphrase, language, content, metaDescription, slug, contentType, publishedAt, updatedAt } = post;
  const members = [
    url,
    title,
    keyphrase,
    language,
    content,
    metaDescription,
    slug,
    contentType,
    publishedAt,
    updatedAt,
  ];
  return createHash('sha256')
    .update(JSON.stringify([INDEX_VERSION, ...members]))
    .digest('base64')
    .slice(0, 22);
}
