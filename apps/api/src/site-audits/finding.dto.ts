import { ApiProperty } from '@nestjs/swagger';

/** What something falls short of. */
export class FindingDto {
  @ApiProperty({ example: 'title-missing' })
  id!: string;

  @ApiProperty({ enum: ['error', 'warning', 'notice'] })
  severity!: string;

  @ApiProperty({ description: 'What the rule asks for.' })
  message!: string;

  @ApiProperty({ type: 'integer', description: 'How many places fall short.' })
  count!: number;

  @ApiProperty({ type: [String], description: 'The first of them, in words.' })
  evidence!: readonly string[];
}

export class ReportedFindingDto extends FindingDto {
  @ApiProperty({ enum: ['page', 'site'] })
  scope!: string;

  @ApiProperty({ type: 'integer', description: 'How many pages fall short; 0 for the site as a whole.' })
  pageCount!: number;

  @ApiProperty({ type: [String], description: 'The first of them.' })
  pages!: readonly string[];
}

class LighthouseAuditDto {
  @ApiProperty({ description: 'As in Lighthouse.', example: 'is-crawlable' })
  id!: string;

  @ApiProperty()
  weight!: number;

  @ApiProperty({ enum: ['pass', 'fail', 'notApplicable'] })
  outcome!: string;
}

export class LighthouseDto {
  @ApiProperty({ type: Number, nullable: true, description: '0-100, as the SEO category of Lighthouse.' })
  score!: number | null;

  @ApiProperty({ type: [LighthouseAuditDto] })
  audits!: readonly LighthouseAuditDto[];
}
