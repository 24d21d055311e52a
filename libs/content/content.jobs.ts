import type { JobDefinition } from '@seoforge/queue';

export interface WriteArticleJob {
  readonly articleId: string;
}

/** Writes one article. Crashes and restarts of workers count as attempts, so there are many. */
export const WRITE_ARTICLE: JobDefinition<WriteArticleJob> = {
  name: 'write-article',
  expireInSeconds: 1_800,
  retryLimit: 20,
};
