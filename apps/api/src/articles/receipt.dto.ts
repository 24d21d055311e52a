import { ApiProperty } from '@nestjs/swagger';

const NULLABLE_INTEGER = { type: 'integer', nullable: true } as const;

class ReceiptLineDto {
  @ApiProperty()
  provider!: string;

  @ApiProperty()
  model!: string;

  @ApiProperty({ example: 'article.section' })
  purpose!: string;

  @ApiProperty({ enum: ['succeeded', 'failed', 'aborted'] })
  outcome!: string;

  @ApiProperty(NULLABLE_INTEGER)
  inputTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  cachedTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  outputTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  reasoningTokens!: number | null;

  @ApiProperty({ ...NULLABLE_INTEGER, description: 'Millionths of a US dollar; null where the price is not known.' })
  costMicroUsd!: number | null;

  @ApiProperty()
  attempts!: number;

  @ApiProperty()
  durationMs!: number;
}

export class ReceiptDto {
  @ApiProperty({ ...NULLABLE_INTEGER, description: 'The sum of all calls; null where one price is not known.' })
  costMicroUsd!: number | null;

  @ApiProperty({ type: [ReceiptLineDto] })
  calls!: readonly ReceiptLineDto[];

  @ApiProperty({ description: 'Version of the price table.' })
  priceVersion!: string;
}
