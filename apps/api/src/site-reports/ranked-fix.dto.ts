import { ApiProperty } from '@nestjs/swagger';
import { EFFORTS } from '@seoforge/site-report';

import { ReportedPostDto } from './reported-posts.dto';

/** Something to mend on several posts. */
export class RankedFixDto {
  @ApiProperty({
    enum: ['check', 'overlap', 'orphan'],
    description: 'Checks that ask for a change, posts that compete with each other, or posts that no other links to.',
  })
  kind!: string;

  @ApiProperty({ enum: ['seo', 'readability'], nullable: true, type: String })
  scorecard!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As in the fix of a check.',
    example: 'addKeyphraseToSlug',
  })
  action!: string | null;

  @ApiProperty({ type: [String], description: 'The checks that ask for it.', example: ['slugKeyword'] })
  checks!: readonly string[];

  @ApiProperty({ type: 'integer' })
  postCount!: number;

  @ApiProperty({ type: [ReportedPostDto], description: 'Ten of them: the worst ones, of orphans the first.' })
  posts!: readonly ReportedPostDto[];

  @ApiProperty({
    type: 'integer',
    nullable: true,
    minimum: 0,
    description:
      'Points that the scorecards of all these posts would have more, taken together, if those checks alone were at their best. Null ' +
      'where no scorecard counts it.',
  })
  gain!: number | null;

  @ApiProperty({
    enum: EFFORTS,
    description:
      '`rule`: made without a model, for nothing; `rewrite`: a model rewrites passages; `author`: the author decides or adds something.',
  })
  effort!: string;

  @ApiProperty({ description: 'What to do.' })
  howTo!: string;

  @ApiProperty({ description: 'Whether `POST /api/v1/seo/improvements` does it.' })
  canBeImproved!: boolean;
}
