import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const RATINGS = ['bad', 'ok', 'good', 'info', 'notApplicable'];

class FixDto {
  @ApiProperty({ example: 'addKeyphrase' })
  action!: string;

  @ApiProperty()
  current!: number;

  @ApiProperty()
  target!: number;

  @ApiProperty({ description: 'target - current' })
  delta!: number;
}

class MarkDto {
  @ApiProperty()
  start!: number;

  @ApiProperty({ description: 'Exclusive.' })
  end!: number;
}

class CheckDto {
  @ApiProperty({ example: 'keyphraseDensity' })
  id!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'Null when the check does not apply. May be negative.' })
  score!: number | null;

  @ApiProperty()
  maxScore!: number;

  @ApiProperty({ enum: RATINGS })
  rating!: string;

  @ApiProperty()
  message!: string;

  @ApiPropertyOptional({ type: FixDto, description: 'The exact change that turns the check green.' })
  fix?: FixDto;

  @ApiPropertyOptional({ type: [MarkDto], description: 'Places in `content`, as UTF-16 offsets.' })
  marks?: readonly MarkDto[];
}

class ScorecardDto {
  @ApiProperty()
  score!: number;

  @ApiProperty({ enum: RATINGS })
  rating!: string;

  @ApiProperty({ type: [CheckDto] })
  checks!: readonly CheckDto[];
}

class YoastSeoScorecardDto extends ScorecardDto {
  @ApiProperty({ description: 'The total as the library computes it; `score` is what WordPress shows.' })
  libraryScore!: number;
}

class YoastScorecardsDto {
  @ApiProperty({ type: YoastSeoScorecardDto })
  seo!: YoastSeoScorecardDto;

  @ApiProperty({ type: ScorecardDto })
  readability!: ScorecardDto;
}

class ScorecardsDto {
  @ApiProperty({ type: YoastScorecardsDto })
  yoast!: YoastScorecardsDto;

  @ApiProperty({ type: ScorecardDto })
  rankMath!: ScorecardDto;
}

class InsightsDto {
  @ApiProperty()
  wordCount!: number;

  @ApiProperty()
  sentenceCount!: number;

  @ApiProperty()
  paragraphCount!: number;

  @ApiProperty()
  readingTimeSeconds!: number;

  @ApiProperty({ type: Number, nullable: true })
  fleschReadingEase!: number | null;

  @ApiProperty()
  keyphraseCount!: number;

  @ApiProperty()
  keyphraseDensityPercent!: number;

  @ApiProperty({ type: [String] })
  prominentPhrases!: readonly string[];
}

export class AnalysisAnswer {
  @ApiProperty({ example: 'en_US' })
  locale!: string;

  @ApiProperty({ example: 'en' })
  language!: string;

  @ApiProperty({ description: 'SHA-256 of everything that was analysed.' })
  contentHash!: string;

  @ApiProperty({ type: ScorecardsDto })
  scorecards!: ScorecardsDto;

  @ApiProperty({ type: InsightsDto })
  insights!: InsightsDto;
}
