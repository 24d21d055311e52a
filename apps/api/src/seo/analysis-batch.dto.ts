import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AnalysisOutcome } from '@seoforge/seo';

import { AnalysisAnswer } from './analysis.dto';

const STATUSES = ['succeeded', 'failed'] as const;

class AnalysisFailureDto {
  @ApiProperty({ description: 'Stable code for programs, as in problems.', example: 'analysis.timed_out' })
  code!: string;

  @ApiProperty({ description: 'What happened and what to do about it.' })
  detail!: string;

  @ApiProperty({ description: 'Whether the same text may succeed when it is sent again.' })
  retryable!: boolean;
}

class AnalysisBatchItem {
  @ApiProperty({ description: 'Place of the text in the request, from 0.' })
  index!: number;

  @ApiProperty({ enum: STATUSES })
  status!: (typeof STATUSES)[number];

  @ApiPropertyOptional({ type: AnalysisAnswer, description: 'Of a text that succeeded.' })
  analysis?: AnalysisAnswer;

  @ApiPropertyOptional({ type: AnalysisFailureDto, description: 'Of a text that failed; the others are not touched.' })
  failure?: AnalysisFailureDto;
}

export class AnalysisBatchAnswer {
  @ApiProperty({ type: [AnalysisBatchItem], description: 'One for each text, in the order of the request.' })
  items!: readonly AnalysisBatchItem[];
}

export function answerOf(outcomes: readonly AnalysisOutcome[]): AnalysisBatchAnswer {
  return { items: outcomes.map(itemOf) };
}

function itemOf(outcome: AnalysisOutcome, index: number): AnalysisBatchItem {
  if ('analysis' in outcome) return { index, status: 'succeeded', analysis: outcome.analysis };
  const { code, message, retryable } = outcome.failure;
  return { index, status: 'failed', failure: { code, detail: message, retryable } };
}
