import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const RATINGS = ['bad', 'ok', 'good', 'info', 'notApplicable'];

class FixDto {
  @ApiProperty({ description: 'What to do, for programs.', example: 'addKeyphrase' })
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

  @ApiPropertyOptional({
    type: [MarkDto],
    description: 'Places in `content`, as UTF-16 offsets; the first 500 where there are more.',
  })
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

class RelatedKeyphraseScorecardDto extends YoastSeoScorecardDto {
  @ApiProperty({ example: 'matcha' })
  keyphrase!: string;
}

class YoastScorecardsDto {
  @ApiProperty({ type: YoastSeoScorecardDto })
  seo!: YoastSeoScorecardDto;

  @ApiProperty({ type: ScorecardDto })
  readability!: ScorecardDto;

  @ApiProperty({
    type: ScorecardDto,
    description: 'What only Yoast SEO Premium checks; the other totals leave it out.',
  })
  premium!: ScorecardDto;

  @ApiProperty({ type: [RelatedKeyphraseScorecardDto], description: 'For each related keyphrase, in their order.' })
  related!: readonly RelatedKeyphraseScorecardDto[];
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
  @ApiProperty({ description: 'The one that was sent, or the language that was found out.', example: 'en_US' })
  locale!: string;

  @ApiProperty({ example: 'en' })
  language!: string;

  @ApiProperty({
    description: 'Whether keyphrases matched in all word forms: that was asked for, and the language offers it.',
  })
  wordForms!: boolean;

  @ApiProperty({ description: 'SHA-256 of everything that was analysed.' })
  contentHash!: string;

  @ApiProperty({ type: ScorecardsDto })
  scorecards!: ScorecardsDto;

  @ApiProperty({ type: InsightsDto })
  insights!: InsightsDto;
}
