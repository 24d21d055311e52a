import { ApiProperty } from '@nestjs/swagger';

const NULLABLE_NUMBER = { type: 'number', nullable: true } as const;

class ModelStatusDto {
  @ApiProperty({ example: 'openai/gpt-5.4-mini' })
  reference!: string;

  @ApiProperty({ enum: ['language', 'image'] })
  kind!: string;

  @ApiProperty({
    enum: ['closed', 'open', 'half_open'],
    description: '`open`: it failed so often that it is left alone for a moment.',
  })
  circuit!: string;

  @ApiProperty({ ...NULLABLE_NUMBER, description: 'Until the first part of an answer; null before the first one.' })
  latencyMs!: number | null;

  @ApiProperty({ ...NULLABLE_NUMBER, description: 'Until the end of an answer; null before the first one.' })
  durationMs!: number | null;

  @ApiProperty({ ...NULLABLE_NUMBER, description: 'From 0 to 1, of `calls`; null where there were none.' })
  errorRate!: number | null;

  @ApiProperty({ description: 'Attempts of the last minute, 20 at most.' })
  calls!: number;

  @ApiProperty({ type: String, nullable: true, example: 'provider.timeout' })
  lastErrorCode!: string | null;
}

export class ProviderStatusDto {
  @ApiProperty({ example: 'openai' })
  name!: string;

  @ApiProperty({ enum: ['vendor', 'compatible', 'simulated'] })
  kind!: 'vendor' | 'compatible' | 'simulated';

  @ApiProperty()
  isConfigured!: boolean;

  @ApiProperty({ description: 'API keys that are configured; a server that needs none counts as having one.' })
  keys!: number;

  @ApiProperty({ description: 'Of them, those that the provider accepts.' })
  usableKeys!: number;

  @ApiProperty({ type: [ModelStatusDto], description: 'How each model has been doing, as this instance has seen it.' })
  models!: readonly ModelStatusDto[];
}

export class ProvidersDto {
  @ApiProperty({ type: [ProviderStatusDto] })
  providers!: readonly ProviderStatusDto[];
}
