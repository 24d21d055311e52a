import { ApiProperty } from '@nestjs/swagger';
import type { JobCounts } from '@seoforge/queue';

export class JobCountsDto implements JobCounts {
  @ApiProperty({ example: 'write-article', description: 'The kind of job.' })
  name!: string;

  @ApiProperty({ description: 'Not begun yet; those that are to begin later included.' })
  waiting!: number;

  @ApiProperty()
  active!: number;

  @ApiProperty({ description: 'Wait for another attempt, after one that failed or was lost with its process.' })
  retrying!: number;

  @ApiProperty({
    description: 'Of the last 30 days: every attempt failed or was lost, and the work was ended as failed.',
  })
  dead!: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How long the job that has waited longest could have run by now; null where none could.',
  })
  ageOfOldestSeconds!: number | null;
}

export class QueuesDto {
  @ApiProperty({ type: [JobCountsDto] })
  queues!: readonly JobCountsDto[];
}
