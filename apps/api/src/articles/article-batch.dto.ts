import { ApiProperty } from '@nestjs/swagger';
import type { ArticleBatch, BatchWithProgress } from '@seoforge/content';

import { ARTICLE_STATUSES } from './article.dto';

class StatusCountsDto {
  @ApiProperty()
  queued!: number;

  @ApiProperty()
  running!: number;

  @ApiProperty()
  succeeded!: number;

  @ApiProperty()
  failed!: number;

  @ApiProperty()
  cancelled!: number;
}

export class ArticleBatchSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'How many articles it has.' })
  articleCount!: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What its articles may cost together; null where only the budget of the site bounds them.',
  })
  maxCostMicroUsd!: number | null;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class ArticleBatchResource extends ArticleBatchSummary {
  @ApiProperty({ type: StatusCountsDto, description: `How many of them are ${ARTICLE_STATUSES.join(', ')}.` })
  counts!: StatusCountsDto;

  @ApiProperty({ description: 'What they have cost so far, as it counts against the budget.' })
  costMicroUsd!: number;
}

export class ArticleBatchPage {
  @ApiProperty({ type: [ArticleBatchSummary] })
  items!: readonly ArticleBatchSummary[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}

export function batchSummaryOf({
  id,
  articleCount,
  maxCostMicroUsd,
  createdAt,
}: ArticleBatch): Omit<ArticleBatchSummary, never> {
  return { id, articleCount, maxCostMicroUsd, createdAt: createdAt.toISOString() };
}

export function batchResourceOf({ batch, counts, costMicroUsd }: BatchWithProgress): ArticleBatchResource {
  return { ...batchSummaryOf(batch), counts, costMicroUsd };
}
