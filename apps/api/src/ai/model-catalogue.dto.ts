import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class TokenPricesDto {
  @ApiProperty({ description: 'US dollars for a million tokens, as all prices here.' })
  inputUsd!: number;

  @ApiPropertyOptional({ description: 'Read from the vendor’s prompt cache; as input where there is none.' })
  cachedInputUsd?: number;

  @ApiPropertyOptional({ description: 'Written to the vendor’s prompt cache; as input where there is none.' })
  cacheWriteInputUsd?: number;

  @ApiProperty()
  outputUsd!: number;

  @ApiPropertyOptional({ description: 'As output where there is none.' })
  reasoningUsd?: number;

  @ApiPropertyOptional({ description: 'Tokens that draw a picture; as output where there is none.' })
  imageUsd?: number;
}

class LongContextPricesDto extends TokenPricesDto {
  @ApiProperty()
  aboveInputTokens!: number;
}

class ModelPricesDto extends TokenPricesDto {
  @ApiProperty({ format: 'date', description: 'First day (UTC) of these prices.' })
  validFrom!: string;

  @ApiPropertyOptional({ type: LongContextPricesDto, description: 'For requests with more input.' })
  longContext?: LongContextPricesDto;

  @ApiProperty({ description: 'Where the figures stand.' })
  source!: string;

  @ApiProperty({ format: 'date', description: 'When somebody looked there.' })
  checkedOn!: string;
}

export class CatalogueEntryDto {
  @ApiProperty({ example: 'openai/gpt-5.4-mini' })
  reference!: string;

  @ApiProperty({ enum: ['language', 'image'] })
  kind!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Input and output together; null where not known.' })
  contextTokens!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  maxOutputTokens!: number | null;

  @ApiProperty({ enum: ['text', 'image'], isArray: true })
  input!: readonly string[];

  @ApiProperty({ enum: ['text', 'image'], isArray: true })
  output!: readonly string[];

  @ApiProperty({ type: ModelPricesDto, nullable: true, description: 'Of today; null where they are not known.' })
  prices!: ModelPricesDto | null;
}

export class RouteDto {
  @ApiProperty({ example: 'article.section' })
  name!: string;

  @ApiProperty({ type: [String], description: '`provider/model`, in order of preference.' })
  models!: readonly string[];

  @ApiProperty({ enum: ['priority', 'cheapest', 'fastest', 'weighted'] })
  strategy!: string;

  @ApiPropertyOptional({ type: [Number], description: 'For `weighted`: one for each model.' })
  weights?: readonly number[];
}

export class ModelCatalogueDto {
  @ApiProperty({ type: [CatalogueEntryDto] })
  models!: readonly CatalogueEntryDto[];

  @ApiProperty({
    type: [RouteDto],
    description: 'Which models answer which calls, unless a site has routes of its own.',
  })
  routes!: readonly RouteDto[];
}
