import { ApiProperty } from '@nestjs/swagger';
import type { MicroUsd } from '@seoforge/kernel';

/** What an answer says beside what OpenAI's API does: who gave it, and what it cost. */
export class ReceiptExtensionDto {
  @ApiProperty()
  callId!: string;

  @ApiProperty({ description: '`simulated` when no language model was asked.', example: 'openai' })
  provider!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Millionths of a US dollar for all attempts; null where a price is not known.',
  })
  costMicroUsd!: MicroUsd | null;

  @ApiProperty()
  isCached!: boolean;

  @ApiProperty({ description: 'Requests to models, failed ones included.' })
  attempts!: number;

  @ApiProperty({ type: [String], description: 'What had no effect.' })
  warnings!: readonly string[];
}
