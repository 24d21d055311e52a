import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { FindingDto, LighthouseDto, ReportedFindingDto } from './finding.dto';

class SiteAuditProgressDto {
  @ApiProperty({ enum: ['queued', 'crawling', 'finished'] })
  stage!: string;

  @ApiProperty({ type: 'integer' })
  pagesDone!: number;

  @ApiProperty({ type: 'integer', description: 'Pages known so far, never more than asked for.' })
  pagesKnown!: number;
}

class CountsDto {
  @ApiProperty({ type: 'integer' })
  error!: number;

  @ApiProperty({ type: 'integer' })
  warning!: number;

  @ApiProperty({ type: 'integer' })
  notice!: number;
}

class UnreachablePageDto {
  @ApiProperty()
  url!: string;

  @ApiProperty({ example: 'fetch.timed_out' })
  code!: string;
}

export class SiteReportDto {
  @ApiProperty({ type: 'integer' })
  pageCount!: number;

  @ApiProperty({
    enum: ['max_pages', 'max_depth', 'max_total_bytes', 'max_duration'],
    nullable: true,
    description: 'The bound that ended the crawl before it had seen everything.',
  })
  stoppedBy!: string | null;

  @ApiProperty({ type: LighthouseDto, description: 'Of the start page.' })
  lighthouse!: LighthouseDto;

  @ApiProperty({ type: CountsDto, description: 'Rules that something falls short of.' })
  counts!: CountsDto;

  @ApiProperty({ type: [ReportedFindingDto], description: 'The gravest first.' })
  findings!: readonly ReportedFindingDto[];

  @ApiProperty({ type: [UnreachablePageDto] })
  unreachable!: readonly UnreachablePageDto[];
}

class SiteAuditFailureDto {
  @ApiProperty({ example: 'fetch.unreachable' })
  code!: string;

  @ApiProperty()
  message!: string;
}

export class SiteAuditSummary {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({ type: 'integer' })
  maxPages!: number;

  @ApiProperty({ enum: ['queued', 'running', 'succeeded', 'failed', 'cancelled'] })
  status!: string;

  @ApiProperty({ type: SiteAuditProgressDto })
  progress!: SiteAuditProgressDto;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  finishedAt!: string | null;
}

export class SiteAuditResource extends SiteAuditSummary {
  @ApiPropertyOptional({ type: SiteReportDto, description: 'When it has succeeded.' })
  report?: SiteReportDto;

  @ApiPropertyOptional({ type: SiteAuditFailureDto, description: 'When it has failed.' })
  error?: SiteAuditFailureDto;
}

export class SiteAuditList {
  @ApiProperty({ type: [SiteAuditSummary] })
  items!: readonly SiteAuditSummary[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}

export class AuditedPageDto {
  @ApiProperty({ description: 'Where its redirects ended.' })
  url!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: 'integer' })
  wordCount!: number;

  @ApiProperty({ type: LighthouseDto })
  lighthouse!: LighthouseDto;

  @ApiProperty({ type: [FindingDto] })
  findings!: readonly FindingDto[];
}

export class AuditedPageList {
  @ApiProperty({ type: [AuditedPageDto] })
  items!: readonly AuditedPageDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}
