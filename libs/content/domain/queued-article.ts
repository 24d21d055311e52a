import { newId } from '@seoforge/kernel';

import type { Article } from './article';
import type { Brief } from './brief';

/** For whom an article is written. */
export type ArticleOwner = Pick<Article, 'siteId' | 'mode'>;

/** A new article that waits for a worker. */
export function queuedArticle(
  { siteId, mode }: ArticleOwner,
  brief: Brief,
  at: Date,
  { id = newId(), batchId = null }: Partial<Pick<Article, 'id' | 'batchId'>> = {},
): Article {
  return {
    id,
    siteId,
    kind: brief.draft ? 'improvement' : 'article',
    batchId,
    mode,
    status: 'queued',
    brief,
    progress: { stage: 'queued', done: 0, total: 0 },
    result: null,
    seo: null,
    provider: null,
    failure: null,
    attempts: 0,
    allowanceMicroUsd: null,
    createdAt: at,
    startedAt: null,
    finishedAt: null,
  };
}
