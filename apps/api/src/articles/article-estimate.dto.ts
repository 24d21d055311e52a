import { ApiProperty } from '@nestjs/swagger';

const NULLABLE_INTEGER = { type: 'integer', nullable: true } as const;

/** Millionths of a US dollar; null where a price is not known. */
class CostRangeDto {
  @ApiProperty({ ...NULLABLE_INTEGER, description: 'With the cheapest model of each route, and nothing to revise.' })
  minimumMicroUsd!: number | null;

  @ApiProperty({ ...NULLABLE_INTEGER, description: 'With the first model of each route, and one round of revision.' })
  expectedMicroUsd!: number | null;

  @ApiProperty({
    ...NULLABLE_INTEGER,
    description: 'With the dearest model of each route, every answer asked for twice, and every round of revision.',
  })
  maximumMicroUsd!: number | null;
}

class EstimatedCallsDto extends CostRangeDto {
  @ApiProperty({ example: 'article.section' })
  purpose!: string;

  @ApiProperty({ description: 'How many calls are expected.' })
  count!: number;

  @ApiProperty()
  provider!: string;

  @ApiProperty()
  model!: string;

  @ApiProperty({ description: 'Of each call.' })
  inputTokens!: number;

  @ApiProperty({ description: 'Of each call.' })
  outputTokens!: number;
}

export class ArticleEstimateDto extends CostRangeDto {
  @ApiProperty({
    enum: ['history', 'catalogue'],
    description:
      'Whether tokens are those that earlier articles of the site took, or reckoned from the length of the text.',
  })
  basedOn!: string;

  @ApiProperty({ type: [EstimatedCallsDto] })
  calls!: readonly EstimatedCallsDto[];

  @ApiProperty({ description: 'Version of the price table.' })
  priceVersion!: string;
}
