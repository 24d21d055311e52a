import { InMemoryModelCallLedger } from '@seoforge/usage/testing';

import { hasEnded, type Article, type ArticleKind, type ArticleProgress, type ArticleStatus } from '../domain/article';
import type { ArticleNews, SpentSoFar } from '../domain/article-event';
import { shareOfBatch, stricterOf } from '../domain/share-of-batch';
import {
  ArticleRepository,
  type ArticleEnd,
  type ArticleFilter,
  type ArticlePage,
  type ListedArticle,
  type TakenArticle,
} from '../ports/article-repository';
import { InMemoryArticleBatchRepository } from './in-memory-article-batch-repository';
import { InMemoryArticleEventRepository } from './in-memory-article-event-repository';
import { InMemoryCheckpointRepository } from './in-memory-checkpoint-repository';

/** Articles, with what belongs to them: their events, their batches, their checkpoints. */
export class InMemoryArticleRepository extends ArticleRepository {
  readonly events = new InMemoryArticleEventRepository();
  readonly batches = new InMemoryArticleBatchRepository((id) => this.#ofBatch(id).map(({ status }) => status));
  readonly #articles = new Map<string, Article>();

  constructor(
    readonly checkpoints = new InMemoryCheckpointRepository(),
    private readonly ledger = new InMemoryModelCallLedger(),
  ) {
    super();
  }

  async add(article: Article): Promise<void> {
    this.#articles.set(article.id, article);
  }

  async find(siteId: string, id: string, kind?: ArticleKind): Promise<Article | null> {
    const article = this.#articles.get(id);
    return article?.siteId === siteId && (kind === undefined || article.kind === kind) ? article : null;
  }

  async findForWork(id: string): Promise<Article | null> {
    return this.#articles.get(id) ?? null;
  }

  async statusOf(siteId: string, id: string, kind?: ArticleKind): Promise<ArticleStatus | null> {
    return (await this.find(siteId, id, kind))?.status ?? null;
  }

  async list(siteId: string, filter: ArticleFilter, limit: number, cursor: string | null): Promise<ArticlePage> {
    const { kind, batchId } = filter;
    const rows = [...this.#articles.values()]
      .filter((article) => article.siteId === siteId && article.kind === kind)
      .filter((article) => batchId === undefined || article.batchId === batchId)
      .filter(({ id }) => cursor === null || id < cursor)
      .sort((a, b) => (a.id < b.id ? 1 : -1));
    const items = rows.slice(0, limit).map(listed);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async idsOfBatch(batchId: string): Promise<readonly string[]> {
    return this.#ofBatch(batchId).map(({ id }) => id);
  }

  async begin(id: string, at: Date): Promise<Article | null> {
    const article = this.#articles.get(id);
    if (!article || hasEnded(article)) return null;
    const begun = {
      ...article,
      status: 'running' as const,
      attempts: article.attempts + 1,
      allowanceMicroUsd: article.status === 'running' ? article.allowanceMicroUsd : this.#allowanceOf(article, at),
      startedAt: article.startedAt ?? at,
    };
    this.#articles.set(id, begun);
    return begun;
  }

  async advance(
    { id, attempts }: TakenArticle,
    progress: ArticleProgress,
    news: ArticleNews,
    spent: SpentSoFar,
    at: Date,
  ): Promise<boolean> {
    const article = this.#articles.get(id);
    if (article?.status !== 'running' || article.attempts !== attempts) return false;
    this.#articles.set(id, { ...article, progress });
    this.events.append(id, { news, progress, spent, at });
    return true;
  }

  async end(id: string, end: ArticleEnd, at: Date, attempts?: number): Promise<boolean> {
    const article = this.#articles.get(id);
    if (!article || hasEnded(article) || (attempts ?? article.attempts) !== article.attempts) return false;
    const ended = { ...article, ...end, finishedAt: at };
    this.#articles.set(id, ended);
    const error = end.status === 'failed' ? end.failure : null;
    this.#tell(ended, { type: 'ended', status: end.status, error }, at);
    if (end.status !== 'failed') this.checkpoints.forget(id);
    return true;
  }

  async requeue(siteId: string, id: string, at: Date): Promise<boolean> {
    const article = await this.find(siteId, id);
    if (article?.status !== 'failed') return false;
    const progress: ArticleProgress = { ...article.progress, stage: 'queued' };
    const queued: Article = { ...article, status: 'queued', progress, failure: null, finishedAt: null };
    this.#articles.set(id, queued);
    this.#tell(queued, { type: 'stage', stage: 'queued' }, at);
    return true;
  }

  #tell({ id, progress }: Article, news: ArticleNews, at: Date): void {
    this.events.append(id, { news, progress, spent: this.events.lastSpent(id), at });
  }

  #allowanceOf({ id, siteId, batchId, brief }: Article, at: Date): number | null {
    const limit = batchId === null ? null : this.batches.limitOf(batchId);
    if (batchId === null || limit === null) return brief.maxCostMicroUsd;
    const others = this.#ofBatch(batchId)
      .filter((member) => member.id !== id)
      .map((member) => ({ ...member, committedMicroUsd: this.ledger.committedTo(siteId, member.id) }));
    return stricterOf(brief.maxCostMicroUsd, shareOfBatch(limit, this.ledger.committedTo(siteId, id), others, at));
  }

  #ofBatch(batchId: string): readonly Article[] {
    return [...this.#articles.values()]
      .filter((article) => article.batchId === batchId)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function listed({
  id,
  kind,
  batchId,
  status,
  progress,
  attempts,
  createdAt,
  finishedAt,
  brief,
}: Article): ListedArticle {
  return { id, kind, batchId, status, progress, attempts, createdAt, finishedAt, keyphrase: brief.keyphrase };
}
