import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type {
  Article,
  ArticleFailure,
  ArticleProgress,
  ArticleResult,
  ArticleSeo,
  ArticleStatus,
} from '../domain/article';
import type { Brief } from '../domain/brief';

@Entity('articles')
@Index('articles_by_site', ['siteId', 'id'])
export class ArticleEntity implements Article {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  mode!: Article['mode'];

  @Column('text')
  status!: ArticleStatus;

  @Column('jsonb')
  brief!: Brief;

  @Column('jsonb')
  progress!: ArticleProgress;

  @Column('jsonb', { nullable: true })
  result!: ArticleResult | null;

  @Column('jsonb', { nullable: true })
  seo!: ArticleSeo | null;

  @Column('text', { nullable: true })
  provider!: string | null;

  @Column('jsonb', { nullable: true })
  failure!: ArticleFailure | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
