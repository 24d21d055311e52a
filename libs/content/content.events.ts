import type { DomainEvent } from '@seoforge/kernel';

import type { Article } from './domain/article';
import type { ArticleEnd } from './ports/article-repository';

export function articleEnded({ id, siteId, kind, createdAt }: Article, end: ArticleEnd, endedAt: Date): DomainEvent {
  const revision = end.status === 'succeeded' ? end.seo : null;
  return {
    name: 'article.ended',
    level: 'info',
    facts: {
      articleId: id,
      siteId,
      kind,
      outcome: end.status,
      errorCode: end.status === 'failed' ? end.failure.code : null,
      ageMs: endedAt.getTime() - createdAt.getTime(),
      // The first entry of the trail is the draft.
      revisionRounds: revision && revision.trail.length - 1,
      revisionStopped: revision?.stopped ?? null,
    },
  };
}
