import type { ArticleStatus } from '../domain/article';
import type { ArticleBatch } from '../domain/article-batch';
import { ArticleBatchRepository, type BatchPage } from '../ports/article-batch-repository';

export class InMemoryArticleBatchRepository extends ArticleBatchRepository {
  readonly #batches = new Map<string, ArticleBatch>();

  /** @param statusesOf how the articles of a batch stand */
  constructor(private readonly statusesOf: (batchId: string) => readonly ArticleStatus[] = () => []) {
    super();
  }

  async add(batch: ArticleBatch): Promise<void> {
    this.#batches.set(batch.id, batch);
  }

  async find(siteId: string, id: string): Promise<ArticleBatch | null> {
    const batch = this.#batches.get(id);
    return batch?.siteId === siteId ? batch : null;
  }

  /** What the repository of articles looks up. */
  limitOf(id: string): number | null {
    return this.#batches.get(id)?.maxCostMicroUsd ?? null;
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<BatchPage> {
    const rows = [...this.#batches.values()]
      .filter((batch) => batch.siteId === siteId && (cursor === null || batch.id < cursor))
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lock(): Promise<void> {}

  async countByStatus(id: string): Promise<Readonly<Partial<Record<ArticleStatus, number>>>> {
    const counts: Partial<Record<ArticleStatus, number>> = {};
    for (const status of this.statusesOf(id)) counts[status] = (counts[status] ?? 0) + 1;
    return counts;
  }
}
