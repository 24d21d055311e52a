import { ApiProperty } from '@nestjs/swagger';

class AnalysisMetricsDto {
  @ApiProperty({ type: 'integer' })
  word_count!: number;

  @ApiProperty({ description: 'Percent.' })
  keyword_density!: number;

  @ApiProperty({ description: '0-100: the Yoast-compatible readability score.' })
  readability_score!: number;

  @ApiProperty({ type: 'integer' })
  headings_count!: number;

  @ApiProperty({ type: 'integer' })
  internal_links!: number;

  @ApiProperty({ type: 'integer' })
  external_links!: number;
}

class CompatAnalysisDto {
  @ApiProperty({ description: '0-100: the Yoast-compatible SEO score, as WordPress shows it.' })
  score!: number;

  @ApiProperty({ type: [String], description: 'What is wrong.' })
  issues!: readonly string[];

  @ApiProperty({ type: [String], description: 'What to do about it.' })
  suggestions!: readonly string[];

  @ApiProperty({ type: AnalysisMetricsDto })
  metrics!: AnalysisMetricsDto;
}

export class AnalysisAnswerDto {
  @ApiProperty({ enum: [true] })
  success!: true;

  @ApiProperty({ description: '0-100.' })
  score!: number;

  @ApiProperty({ type: [String], description: 'The suggestions again.' })
  recommendations!: readonly string[];

  @ApiProperty({ type: CompatAnalysisDto })
  analysis!: CompatAnalysisDto;

  @ApiProperty({ type: CompatAnalysisDto, description: 'The same again.' })
  result!: CompatAnalysisDto;
}
