import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ModelCall } from '../domain/model-call';
import { bigintAsNumber } from './bigint-as-number';

@Entity('model_calls')
export class ModelCallEntity implements Omit<ModelCall, 'callId'> {
  @PrimaryColumn('uuid')
  id!: string;

  /** Null where an older version of this program entered the row: it is a call of its own. */
  @Column('uuid', { name: 'call_id', nullable: true })
  callId!: string | null;

  @Column('smallint', { default: 1 })
  attempt!: number;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('uuid', { name: 'article_id', nullable: true })
  articleId!: string | null;

  @Column('text', { default: 'live' })
  mode!: ModelCall['mode'];

  @Column('text')
  purpose!: string;

  @Column('text')
  provider!: string;

  @Column('text')
  model!: string;

  @Column('text')
  outcome!: ModelCall['outcome'];

  @Column('text', { name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column('integer', { name: 'input_tokens', nullable: true })
  inputTokens!: number | null;

  @Column('integer', { name: 'cached_tokens', nullable: true })
  cachedTokens!: number | null;

  @Column('integer', { name: 'cache_write_tokens', nullable: true })
  cacheWriteTokens!: number | null;

  @Column('integer', { name: 'output_tokens', nullable: true })
  outputTokens!: number | null;

  @Column('integer', { name: 'reasoning_tokens', nullable: true })
  reasoningTokens!: number | null;

  @Column('integer', { name: 'image_tokens', nullable: true })
  imageTokens!: number | null;

  @Column('boolean', { name: 'is_cached', default: false })
  isCached!: boolean;

  @Column('bigint', { name: 'cost_micro_usd', nullable: true, transformer: bigintAsNumber })
  costMicroUsd!: number | null;

  @Column('bigint', { name: 'charge_micro_usd', default: 0, transformer: bigintAsNumber })
  chargeMicroUsd!: number;

  /** The month of the site's budget that the charge is part of; the sum of a month's charges is what it has spent. */
  @Column('text', { name: 'charged_month', nullable: true })
  chargedMonth!: string | null;

  @Column('integer', { name: 'duration_ms' })
  durationMs!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
