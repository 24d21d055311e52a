import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ARTICLE_STAGES } from '@seoforge/content';

import { ArticleResultDto } from './article-result.dto';
import { ArticleSeoDto } from './article-seo.dto';
import { ReceiptDto } from './receipt.dto';

export const ARTICLE_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;

class ArticleProgressDto {
  @ApiProperty({ enum: ARTICLE_STAGES })
  stage!: string;

  @ApiProperty({ description: 'Pieces that are written.' })
  done!: number;

  @ApiProperty({ description: 'Pieces that there will be, as far as it is known; 0 before the work begins.' })
  total!: number;
}

class ArticleFailureDto {
  @ApiProperty({ example: 'provider.unavailable' })
  code!: string;

  @ApiProperty()
  message!: string;
}

/** What lists show, of articles as of improvements. */
export class WorkSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ARTICLE_STATUSES })
  status!: string;

  @ApiProperty()
  keyphrase!: string;

  @ApiProperty({ type: ArticleProgressDto })
  progress!: ArticleProgressDto;

  @ApiProperty({ description: 'How often work on it has begun; more than once after a restart or a retry.' })
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt!: string | null;
}

/** What is known of a piece of work besides its result. */
export class WorkResource extends WorkSummary {
  @ApiPropertyOptional({ type: ArticleSeoDto, description: 'When it has succeeded.' })
  seo?: ArticleSeoDto;

  @ApiProperty({ type: ReceiptDto, description: 'What it has cost so far.' })
  receipt!: ReceiptDto;

  @ApiPropertyOptional({
    description: 'Who wrote it; `simulated` when no language model was asked.',
    example: 'openai',
  })
  provider?: string;

  @ApiPropertyOptional({ type: ArticleFailureDto, description: 'When it has failed.' })
  error?: ArticleFailureDto;
}

const BATCH_ID = {
  format: 'uuid',
  type: String,
  nullable: true,
  description: 'The batch that it was ordered with; null where it was ordered alone.',
} as const;

export class ArticleSummary extends WorkSummary {
  @ApiProperty(BATCH_ID)
  batchId!: string | null;
}

export class ArticleResource extends WorkResource {
  @ApiProperty(BATCH_ID)
  batchId!: string | null;

  @ApiPropertyOptional({ type: ArticleResultDto, description: 'When it has succeeded.' })
  result?: ArticleResultDto;
}

export class ArticlePageDto {
  @ApiProperty({ type: [ArticleSummary] })
  items!: readonly ArticleSummary[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}
