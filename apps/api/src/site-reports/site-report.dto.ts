import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { RankedFixDto } from './ranked-fix.dto';
import { FailedPostsDto, NamedPostsDto, OverlappingPostsDto } from './reported-posts.dto';

class SiteReportProgressDto {
  @ApiProperty({ enum: ['queued', 'analysing', 'comparing', 'finished'] })
  stage!: string;

  @ApiProperty({ type: 'integer' })
  postsDone!: number;

  @ApiProperty({ type: 'integer', description: 'Posts that are to be analysed, as far as is known.' })
  postsTotal!: number;
}

class PostRatingsDto {
  @ApiProperty({ type: 'integer' })
  bad!: number;

  @ApiProperty({ type: 'integer' })
  ok!: number;

  @ApiProperty({ type: 'integer' })
  good!: number;

  @ApiProperty({ type: 'integer', description: 'Posts without a verdict, such as texts too short for one.' })
  notApplicable!: number;
}

export class ScoreDistributionDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'Of the posts with a verdict.' })
  average!: number | null;

  @ApiProperty({ type: PostRatingsDto })
  ratings!: PostRatingsDto;

  @ApiProperty({
    type: 'array',
    items: { type: 'integer' },
    minItems: 10,
    maxItems: 10,
    description: 'Posts by total: 0-9, 10-19, …, 90-100.',
  })
  byTen!: readonly number[];
}

class FailingCheckDto {
  @ApiProperty({ enum: ['seo', 'readability'] })
  scorecard!: string;

  @ApiProperty({ example: 'textLength' })
  check!: string;

  @ApiProperty({ type: 'integer', description: 'Posts on which it is red.' })
  bad!: number;

  @ApiProperty({ type: 'integer', description: 'Posts on which it is orange.' })
  ok!: number;
}

/** How the site stands, and what to mend first. */
export class SiteReportFindings {
  @ApiProperty({ type: 'integer', description: 'Posts in the index of the site.' })
  indexed!: number;

  @ApiProperty({ type: 'integer', description: 'Posts behind every figure about scores.' })
  analysed!: number;

  @ApiProperty({ type: FailedPostsDto, description: 'Posts that could not be analysed; no figure counts them.' })
  failed!: FailedPostsDto;

  @ApiProperty({ type: ScoreDistributionDto })
  seo!: ScoreDistributionDto;

  @ApiProperty({ type: ScoreDistributionDto })
  readability!: ScoreDistributionDto;

  @ApiProperty({ type: [FailingCheckDto], description: 'The most frequent first.' })
  failingChecks!: readonly FailingCheckDto[];

  @ApiProperty({ type: [RankedFixDto], description: 'What to mend first: most gain for least effort.' })
  fixes!: readonly RankedFixDto[];

  @ApiProperty({ type: OverlappingPostsDto, description: 'Posts that want to be found for the same.' })
  competing!: OverlappingPostsDto;

  @ApiProperty({ type: OverlappingPostsDto, description: 'Posts whose texts are much the same.' })
  nearDuplicates!: OverlappingPostsDto;

  @ApiProperty({ type: NamedPostsDto, description: 'Posts of the whole index that no other post of it links to.' })
  orphans!: NamedPostsDto;

  @ApiProperty({ type: NamedPostsDto })
  withoutKeyphrase!: NamedPostsDto;
}

class SiteReportFailureDto {
  @ApiProperty({ example: 'site_report.interrupted' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class SiteReportSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'As it was asked for; null for all posts.' })
  limit!: number | null;

  @ApiProperty({ enum: ['queued', 'running', 'succeeded', 'failed', 'cancelled'] })
  status!: string;

  @ApiProperty({ type: SiteReportProgressDto })
  progress!: SiteReportProgressDto;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt!: string | null;
}

export class SiteReportResource extends SiteReportSummary {
  @ApiPropertyOptional({ type: SiteReportFindings, description: 'When it has succeeded.' })
  report?: SiteReportFindings;

  @ApiPropertyOptional({ type: SiteReportFailureDto, description: 'When it has failed.' })
  error?: SiteReportFailureDto;
}

export class SiteReportList {
  @ApiProperty({ type: [SiteReportSummary] })
  items!: readonly SiteReportSummary[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
