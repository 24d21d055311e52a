import { ApiProperty } from '@nestjs/swagger';

const NULLABLE_INTEGER = { type: 'integer', nullable: true } as const;

class UsageRowDto {
  @ApiProperty({ description: 'The day, the site’s id, the `provider/model`, or what the calls were for.' })
  key!: string;

  @ApiProperty()
  calls!: number;

  @ApiProperty({ description: 'Calls that got no answer.' })
  failedCalls!: number;

  @ApiProperty({ description: 'Calls whose answer was remembered.' })
  cachedCalls!: number;

  @ApiProperty()
  inputTokens!: number;

  @ApiProperty({ description: 'Of the input, read from a vendor’s prompt cache.' })
  cachedTokens!: number;

  @ApiProperty()
  outputTokens!: number;

  @ApiProperty({ description: 'Of the output.' })
  reasoningTokens!: number;

  @ApiProperty({ description: 'Millionths of a US dollar, of all attempts whose price is known.' })
  costMicroUsd!: number;

  @ApiProperty({ description: 'Calls with an attempt whose price is not known, and is missing from the cost.' })
  unknownCostCalls!: number;
}

export class UsageDto {
  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'That moment itself is left out.' })
  to!: string;

  @ApiProperty({ enum: ['day', 'site', 'model', 'route'] })
  groupBy!: string;

  @ApiProperty({ type: [UsageRowDto], description: 'Days in order, anything else by falling cost; 1000 at most.' })
  rows!: readonly UsageRowDto[];
}

/** One attempt of a call. */
export class ReceiptRowDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Common to all attempts of one call.' })
  callId!: string;

  @ApiProperty({ description: 'Counted from 1 within the call.' })
  attempt!: number;

  @ApiProperty({ format: 'uuid' })
  siteId!: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  articleId!: string | null;

  @ApiProperty({ enum: ['live', 'test'] })
  mode!: string;

  @ApiProperty({ example: 'article.section' })
  purpose!: string;

  @ApiProperty({ example: 'openai' })
  provider!: string;

  @ApiProperty({ example: 'gpt-5.4-mini' })
  model!: string;

  @ApiProperty({ enum: ['succeeded', 'failed', 'aborted'] })
  outcome!: string;

  @ApiProperty({ type: String, nullable: true, example: 'provider.timeout' })
  errorCode!: string | null;

  @ApiProperty(NULLABLE_INTEGER)
  inputTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  cachedTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  cacheWriteTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  outputTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  reasoningTokens!: number | null;

  @ApiProperty(NULLABLE_INTEGER)
  imageTokens!: number | null;

  @ApiProperty({ description: 'The answer was remembered; no model was asked.' })
  isCached!: boolean;

  @ApiProperty({ ...NULLABLE_INTEGER, description: 'Millionths of a US dollar; null where the price is not known.' })
  costMicroUsd!: number | null;

  @ApiProperty({ description: 'What counts against the budget: the cost, or an estimate where that is not known.' })
  chargeMicroUsd!: number;

  @ApiProperty()
  durationMs!: number;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
}

export class ReceiptPageDto {
  @ApiProperty({ type: [ReceiptRowDto], description: 'Newest first.' })
  items!: readonly ReceiptRowDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
