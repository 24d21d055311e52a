import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { In, LessThan } from 'typeorm';

import type { Article, ArticleProgress } from '../domain/article';
import { ArticleRepository, type ArticleEnd, type ArticlePage } from '../ports/article-repository';
import { ArticleEntity } from './article.entity';

@Injectable()
export class TypeormArticleRepository extends ArticleRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async add(article: Article): Promise<void> {
    await this.managers.current.insert(ArticleEntity, article);
  }

  find(siteId: string, id: string): Promise<Article | null> {
    return this.managers.current.findOneBy(ArticleEntity, { id, siteId });
  }

  findForWork(id: string): Promise<Article | null> {
    return this.managers.current.findOneBy(ArticleEntity, { id });
  }

  async list(siteId: string, limit: number, cursor: string | null): Promise<ArticlePage> {
    const rows = await this.managers.current.find(ArticleEntity, {
      where: { siteId, ...(cursor === null ? {} : { id: LessThan(cursor) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const items = rows.slice(0, limit);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  async advance(id: string, progress: ArticleProgress, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current
      .createQueryBuilder()
      .update(ArticleEntity)
      .set({ status: 'running', progress, startedAt: () => 'COALESCE(started_at, :at)' })
      .where({ id, status: In(['queued', 'running']) })
      .setParameter('at', at)
      .execute();
    return affected === 1;
  }

  async end(id: string, end: ArticleEnd, at: Date): Promise<boolean> {
    const { affected } = await this.managers.current.update(
      ArticleEntity,
      { id, status: In(['queued', 'running']) },
      {
        ...end,
        finishedAt: at,
      },
    );
    return affected === 1;
  }
}
