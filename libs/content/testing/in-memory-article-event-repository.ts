import { NOTHING_SPENT, type ArticleEvent, type SpentSoFar } from '../domain/article-event';
import { ArticleEventRepository } from '../ports/article-event-repository';

export class InMemoryArticleEventRepository extends ArticleEventRepository {
  readonly #events = new Map<string, ArticleEvent[]>();

  async after(articleId: string, sequence: number, limit: number): Promise<readonly ArticleEvent[]> {
    return this.#of(articleId).slice(sequence, sequence + limit);
  }

  /** What the repository of articles does. */
  append(articleId: string, event: Omit<ArticleEvent, 'sequence'>): void {
    const events = this.#of(articleId);
    this.#events.set(articleId, [...events, { ...event, sequence: events.length + 1 }]);
  }

  lastSpent(articleId: string): SpentSoFar {
    return this.#of(articleId).at(-1)?.spent ?? NOTHING_SPENT;
  }

  #of(articleId: string): ArticleEvent[] {
    return this.#events.get(articleId) ?? [];
  }
}
