import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
const NULLABLE_INTEGER = { type: 'integer', nullable: true } as const;

class ProgressDto {
  @ApiProperty({ enum: ['queued', 'outline', 'sections', 'metadata', 'finished'] })
  stage!: string;

  @ApiProperty({ description: 'Pieces that are written.' })
  done!: number;

  @ApiProperty({ description: 'Pieces that there will be; 0 while it is not known.' })
  total!: number;
}

class OutlineHeadingDto {
  @ApiProperty()
  heading!: string;
}

export class ResultDto {
  @ApiProperty({ description: 'SEO title.' })
  title!: string;

  @ApiProperty()
  slug!: string;

  @ApiProperty()
  metaDescription!: string;

  @ApiProperty()
  excerpt!: string;

  @ApiProperty({ description: 'Sanitised HTML, from the introduction on; the title is not in it.' })
  html!: string;

  @ApiProperty({ description: 'The same text as Markdown.' })
  markdown!: string;

  @ApiProperty({ type: [OutlineHeadingDto] })
  outline!: readonly OutlineHeadingDto[];

  @ApiProperty()
  wordCount!: number;

  @ApiProperty()
  language!: string;

  @ApiProperty({ type: [String], description: 'What you should know about the text, such as that it was simulated.' })
  warnings!: readonly string[];
}

class RevisionRoundDto {
  @ApiProperty({ description: '0 is the draft.' })
  round!: number;

  @ApiProperty()
  seo!: number;

  @ApiProperty()
  readability!: number;

  @ApiProperty({ type: [String] })
  fixedChecks!: readonly string[];

  @ApiProperty(NULLABLE_INTEGER)
  costMicroUsd!: number | null;
}

class ArticleSeoDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As in the answer of `POST /seo/analyses`.' })
  scorecards!: object;

  @ApiProperty({ type: [RevisionRoundDto] })
  trail!: readonly RevisionRoundDto[];
}

class ReceiptLineDto {
  @ApiProperty()
  provider!: string;

  @ApiProperty()
  model!: string;

  @ApiProperty({ example: 'article.section' })
  purpose!: string;

  @ApiProperty({ enum: ['succeeded', 'failed'] })
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

class ReceiptDto {
  @ApiProperty({ ...NULLABLE_INTEGER, description: 'The sum of all calls; null where one price is not known.' })
  costMicroUsd!: number | null;

  @ApiProperty({ type: [ReceiptLineDto] })
  calls!: readonly ReceiptLineDto[];

  @ApiProperty({ description: 'Version of the price table.' })
  priceVersion!: string;
}

class FailureDto {
  @ApiProperty({ example: 'provider.unavailable' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class ArticleSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: STATUSES })
  status!: string;

  @ApiProperty()
  keyphrase!: string;

  @ApiProperty({ type: ProgressDto })
  progress!: ProgressDto;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt!: string | null;
}

export class ArticleResource extends ArticleSummary {
  @ApiPropertyOptional({ type: ResultDto, description: 'When it has succeeded.' })
  result?: ResultDto;

  @ApiPropertyOptional({ type: ArticleSeoDto, description: 'When it has succeeded.' })
  seo?: ArticleSeoDto;

  @ApiProperty({ type: ReceiptDto, description: 'What it has cost so far.' })
  receipt!: ReceiptDto;

  @ApiPropertyOptional({
    description: 'Who wrote it; `simulated` when no language model was asked.',
    example: 'openai',
  })
  provider?: string;

  @ApiPropertyOptional({ type: FailureDto, description: 'When it has failed.' })
  error?: FailureDto;
}

export class ArticlePageDto {
  @ApiProperty({ type: [ArticleSummary] })
  items!: readonly ArticleSummary[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Send it as `cursor` for the next page; null on the last one.',
  })
  nextCursor!: string | null;
}
