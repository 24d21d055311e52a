import { ApiProperty } from '@nestjs/swagger';

/** What the answer of every tool tells beside what was written. */
export class WrittenAnswerDto {
  @ApiProperty({ description: 'Of what was written.', example: 'en' })
  language!: string;

  @ApiProperty({ description: 'Who wrote it.', example: 'simulated' })
  provider!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What it cost, in millionths of a US dollar; null where a price is not known.',
  })
  costMicroUsd!: number | null;

  @ApiProperty({
    type: [String],
    description: 'What you asked for and did not get, and what you should know, such as that it was simulated.',
  })
  warnings!: readonly string[];
}
