import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { ModelCallLedger } from '@seoforge/usage';
import { In, type FindOptionsWhere } from 'typeorm';

import type { Article, ArticleKind, ArticleProgress, ArticleStatus } from '../domain/article';
import { NOTHING_SPENT, type ArticleNews, type SpentSoFar } from '../domain/article-event';
import { shareOfBatch, stricterOf, type BatchMember } from '../domain/share-of-batch';
import {
  ArticleRepository,
  type ArticleEnd,
  type ArticleFilter,
  type ArticlePage,
  type ListedArticle,
  type TakenArticle,
} from '../ports/article-repository';
import { ArticleBatchEntity } from './article-batch.entity';
import { ArticleEventEntity } from './article-event.entity';
import { ADVANCE_ARTICLE, FIND_ARTICLE, FIND_STATUS, listArticles } from './article-rows';
import { ArticleEntity } from './article.entity';
import { CheckpointEntity } from './checkpoint.entity';

const UNFINISHED = In(['queued', 'running']);

type Changes = Partial<Pick<Article, 'status' | 'progress' | 'result' | 'seo' | 'provider' | 'failure' | 'finishedAt'>>;

interface News {
  readonly news: ArticleNews;
  readonly at: Date;
}

@Injectable()
export class TypeormArticleRepository extends ArticleRepository {
  constructor(
    private readonly managers: EntityManagers,
    private readonly ledger: ModelCallLedger,
  ) {
    super();
  }

  async add(article: Article): Promise<void> {
    await this.managers.current.insert(ArticleEntity, { ...article });
  }

  async find(siteId: string, id: string, kind?: ArticleKind): Promise<Article | null> {
    const [article] = await this.managers.prepared<Article>(FIND_ARTICLE, [id, siteId, kind ?? null]);
    return article ?? null;
  }

  findForWork(id: string): Promise<Article | null> {
    return this.managers.current.findOneBy(ArticleEntity, { id });
  }

  async statusOf(siteId: string, id: string, kind?: ArticleKind): Promise<ArticleStatus | null> {
    const [row] = await this.managers.prepared<Pick<Article, 'status'>>(FIND_STATUS, [id, siteId, kind ?? null]);
    return row?.status ?? null;
  }

  async list(siteId: string, filter: ArticleFilter, limit: number, cursor: string | null): Promise<ArticlePage> {
    const values: unknown[] = [siteId, filter.kind, limit + 1];
    const conditions: string[] = [];
    if (filter.batchId !== undefined) conditions.push(`AND batch_id = $${values.push(filter.batchId)}`);
    if (cursor !== null) conditions.push(`AND id < $${values.push(cursor)}`);
    const rows = await this.managers.prepared<ListedArticle>(listArticles(conditions.join(' ')), values);
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async idsOfBatch(batchId: string): Promise<readonly string[]> {
    const rows = await this.managers.current.find(ArticleEntity, {
      where: { batchId },
      select: { id: true },
      order: { id: 'ASC' },
    });
    return rows.map(({ id }) => id);
  }

  begin(id: string, at: Date): Promise<Article | null> {
    return this.managers.run(async () => {
      const article: Article | null = await this.managers.current.findOne(ArticleEntity, {
        where: { id, status: UNFINISHED },
        lock: { mode: 'for_no_key_update' },
      });
      if (!article) return null;
      const begun = {
        status: 'running' as const,
        attempts: article.attempts + 1,
        startedAt: article.startedAt ?? at,
        // Who takes over from a worker that vanished goes on within the same bounds.
        allowanceMicroUsd:
          article.status === 'running' ? article.allowanceMicroUsd : await this.#allowanceOf(article, at),
      };
      await this.managers.current.update(ArticleEntity, { id }, begun);
      return { ...article, ...begun };
    });
  }

  async advance(
    { id, attempts }: TakenArticle,
    progress: ArticleProgress,
    news: ArticleNews,
    spent: SpentSoFar,
    at: Date,
  ): Promise<boolean> {
    const told = await this.managers.prepared(ADVANCE_ARTICLE, [
      ...[id, attempts],
      ...[progress, news, spent].map((value) => JSON.stringify(value)),
      at,
    ]);
    return told.length > 0;
  }

  end(id: string, end: ArticleEnd, at: Date, attempts?: number): Promise<boolean> {
    const { status } = end;
    const error = status === 'failed' ? end.failure : null;
    const which = { id, status: UNFINISHED, ...(attempts === undefined ? {} : { attempts }) };
    return this.managers.run(async () => {
      const news: ArticleNews = { type: 'ended', status, error };
      const hasEnded = await this.#change(which, { ...end, finishedAt: at }, { news, at });
      if (hasEnded && status !== 'failed') await this.managers.current.delete(CheckpointEntity, { articleId: id });
      return hasEnded;
    });
  }

  async requeue(siteId: string, id: string, at: Date): Promise<boolean> {
    return this.managers.run(async () => {
      const article = await this.managers.current.findOne(ArticleEntity, {
        where: { id, siteId, status: 'failed' },
        select: { id: true, progress: true },
        lock: { mode: 'for_no_key_update' },
      });
      if (!article) return false;
      return this.#change(
        { id, status: 'failed' },
        { status: 'queued', progress: { ...article.progress, stage: 'queued' }, failure: null, finishedAt: null },
        { news: { type: 'stage', stage: 'queued' }, at },
      );
    });
  }

  /** Its own limit, and within a batch its share; the batch is locked, so that its articles settle this one after the other. */
  async #allowanceOf({ id, siteId, batchId, brief }: Article, at: Date): Promise<number | null> {
    if (batchId === null) return brief.maxCostMicroUsd;
    const batch = await this.managers.current.findOne(ArticleBatchEntity, {
      where: { id: batchId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!batch || batch.maxCostMicroUsd === null) return brief.maxCostMicroUsd;
    const members = await this.#membersOf(batchId);
    const commitments = await this.ledger.commitmentsOf(
      siteId,
      members.map((member) => member.id),
    );
    const others = members
      .filter((member) => member.id !== id)
      .map((member) => ({ ...member, committedMicroUsd: commitments.get(member.id) ?? 0 }));
    const share = shareOfBatch(batch.maxCostMicroUsd, commitments.get(id) ?? 0, others, at);
    return stricterOf(brief.maxCostMicroUsd, share);
  }

  #membersOf(batchId: string): Promise<readonly (Omit<BatchMember, 'committedMicroUsd'> & Pick<Article, 'id'>)[]> {
    return this.managers.current.find(ArticleEntity, {
      where: { batchId },
      select: { id: true, status: true, allowanceMicroUsd: true, finishedAt: true },
    });
  }

  /** Changes the article and appends the news of that, both or neither. @returns whether there is such an article */
  #change(which: FindOptionsWhere<ArticleEntity>, changes: Changes, { news, at }: News): Promise<boolean> {
    return this.managers.run(async () => {
      const result = await this.managers.current
        .createQueryBuilder()
        .update(ArticleEntity)
        .set({ ...changes, eventCount: () => 'event_count + 1' })
        .where(which)
        .returning('id, event_count, progress')
        .execute();
      const [changed] = result.raw as { id: string; event_count: number; progress: ArticleProgress }[];
      if (!changed) return false;
      const { id: articleId, event_count: sequence, progress } = changed;
      await this.managers.current.insert(ArticleEventEntity, {
        ...{ articleId, sequence, news, progress, at },
        spent: await this.#lastSpent(articleId),
      });
      return true;
    });
  }

  async #lastSpent(articleId: string): Promise<SpentSoFar> {
    const last = await this.managers.current.findOne(ArticleEventEntity, {
      where: { articleId },
      order: { sequence: 'DESC' },
    });
    return last?.spent ?? NOTHING_SPENT;
  }
}
