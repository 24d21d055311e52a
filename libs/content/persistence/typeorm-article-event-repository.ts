import { Injectable } from '@nestjs/common';
import { EntityManagers } from '@seoforge/database';
import { MoreThan } from 'typeorm';

import type { ArticleEvent } from '../domain/article-event';
import { ArticleEventRepository } from '../ports/article-event-repository';
import { ArticleEventEntity } from './article-event.entity';

@Injectable()
export class TypeormArticleEventRepository extends ArticleEventRepository {
  constructor(private readonly managers: EntityManagers) {
    super();
  }

  async after(articleId: string, sequence: number, limit: number): Promise<readonly ArticleEvent[]> {
    const rows = await this.managers.current.find(ArticleEventEntity, {
      where: { articleId, sequence: MoreThan(sequence) },
      order: { sequence: 'ASC' },
      take: limit,
    });
    return rows.map(({ articleId: _articleId, ...event }) => event);
  }
}
