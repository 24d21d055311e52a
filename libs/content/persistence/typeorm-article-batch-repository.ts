import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { LessThan } from 'typeorm';

import type { ArticleStatus } from '../domain/article';
import type { ArticleBatch } from '../domain/article-batch';
import { ArticleBatchRepository, type BatchPage } from '../ports/article-batch-repository';
import { ArticleBatchEntity } from './article-batch.entity';
import { ArticleEntity } from './article.entity';

@Injectable()
export class TypeormArticleBatchRepository extends ArticleBatchRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(batch: ArticleBatch): Promise<void> {
    await this.managers.current.insert(ArticleBatchEntity, batch);
  }

  find(siteId: string, id: string): Promise<ArticleBatch | null> {
    return this.managers.current.findOneBy(ArticleBatchEntity, { id, siteId });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<BatchPage> {
    const rows = await this.managers.current.find(ArticleBatchEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async lock(id: string): Promise<void> {
    await this.managers.current.findOne(ArticleBatchEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  async countByStatus(id: string): Promise<Readonly<Partial<Record<ArticleStatus, number>>>> {
    const rows = await this.managers.current
      .createQueryBuilder(ArticleEntity, 'article')
      .select('article.status', 'status')
      .addSelect('count(*)::integer', 'count')
      .where({ batchId: id })
      .groupBy('article.status')
      .getRawMany<{ status: ArticleStatus; count: number }>();
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }
}
