import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { ArticleBatch } from '../domain/article-batch';
import { bigintAsNumber } from './bigint-as-number';

@Entity('article_batches')
@Index('article_batches_by_site', ['siteId', 'id'])
export class ArticleBatchEntity implements ArticleBatch {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('text')
  mode!: ArticleBatch['mode'];

  @Column('integer', { name: 'article_count' })
  articleCount!: number;

  @Column('bigint', { name: 'max_cost_micro_usd', nullable: true, transformer: bigintAsNumber })
  maxCostMicroUsd!: number | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
