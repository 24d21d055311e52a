import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ArticleProgress } from '../domain/article';
import type { ArticleEvent, ArticleNews, SpentSoFar } from '../domain/article-event';

@Entity('article_events')
export class ArticleEventEntity implements ArticleEvent {
  @PrimaryColumn('uuid', { name: 'article_id' })
  articleId!: string;

  @PrimaryColumn('integer')
  sequence!: number;

  @Column('jsonb')
  news!: ArticleNews;

  @Column('jsonb')
  progress!: ArticleProgress;

  @Column('jsonb')
  spent!: SpentSoFar;

  @Column('timestamptz')
  at!: Date;
}
