import { Column, Entity, PrimaryColumn } from 'typeorm';

import type { ModelCall } from '../domain/model-call';
import { bigintAsNumber } from './bigint-as-number';

@Entity('model_calls')
export class ModelCallEntity implements ModelCall {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'site_id' })
  siteId!: string;

  @Column('uuid', { name: 'article_id', nullable: true })
  articleId!: string | null;

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

  @Column('integer', { name: 'output_tokens', nullable: true })
  outputTokens!: number | null;

  @Column('integer', { name: 'reasoning_tokens', nullable: true })
  reasoningTokens!: number | null;

  @Column('bigint', { name: 'cost_micro_usd', nullable: true, transformer: bigintAsNumber })
  costMicroUsd!: number | null;

  @Column('integer', { name: 'duration_ms' })
  durationMs!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
