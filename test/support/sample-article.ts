import type { Article } from '@seoforge/content';
import { newId } from '@seoforge/kernel';

/** An article that waits to be written. */
export function sampleArticle(siteId: string, changes: Partial<Article> = {}): Article {
  return {
    id: newId(),
    siteId,
    mode: 'test',
    status: 'queued',
    brief: {
      keyphrase: 'rain barrel',
      topic: null,
      synonyms: ['water butt'],
      language: 'en',
      type: 'guide',
      targetWords: 600,
      tone: null,
      audience: 'gardeners',
      headings: null,
    },
    progress: { stage: 'queued', done: 0, total: 0 },
    result: null,
    seo: null,
    provider: null,
    failure: null,
    createdAt: new Date('2026-03-01T08:00:00.000Z'),
    startedAt: null,
    finishedAt: null,
    ...changes,
  };
}
