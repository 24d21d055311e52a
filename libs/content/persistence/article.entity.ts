import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type {
  Article,
  ArticleFailure,
  ArticleKind,
  ArticleProgress,
  ArticleResult,
  ArticleSeo,
  ArticleStatus,
} from '../domain/article';
import type { Brief } from '../domain/brief';
import { bigintAsNumber } from './bigint-as-number';

@Entity('articles')
@Index('articles_by_site', ['siteId', 'kind', 'id'])
@Index('articles_by_batch', ['batchId', 'id'], { where: 'batch_id IS NOT NULL' })
export class ArticleEntity implements Article {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  kind!: ArticleKind;

  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId!: string | null;

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

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('bigint', { name: 'allowance_micro_usd', nullable: true, transformer: bigintAsNumber })
  allowanceMicroUsd!: number | null;

  /** The sequence of the newest event. */
  @Column('integer', { name: 'event_count', default: 0, select: false })
  eventCount?: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}
