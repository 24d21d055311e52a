import { ApiProperty, PickType } from '@nestjs/swagger';
import { OVERLAP_ADVICES, OVERLAP_KINDS } from '@seoforge/posts';

import { PostSummaryDto } from '../posts/post.dto';

export class ReportedPostDto extends PickType(PostSummaryDto, ['externalId', 'url', 'title']) {
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    maximum: 100,
    description: 'Of the scorecard that the entry is about; of the SEO scorecard where it is about none.',
  })
  score!: number;
}

export class NamedPostsDto {
  @ApiProperty({ type: 'integer', description: 'How many there are.' })
  count!: number;

  @ApiProperty({ type: [ReportedPostDto], description: 'Ten of them: the worst ones, of orphans the first.' })
  posts!: readonly ReportedPostDto[];
}

class FailedPostDto extends PickType(PostSummaryDto, ['externalId', 'url']) {
  @ApiProperty({ description: 'As in problems.', example: 'analysis.timed_out' })
  code!: string;
}

export class FailedPostsDto {
  @ApiProperty({ type: 'integer', description: 'How many there are.' })
  count!: number;

  @ApiProperty({ type: [FailedPostDto], description: 'The first ten of them.' })
  posts!: readonly FailedPostDto[];
}

class OverlappingPostDto extends PickType(PostSummaryDto, ['externalId', 'url', 'title']) {}

class OverlappingPairDto {
  @ApiProperty({ enum: OVERLAP_KINDS })
  kind!: string;

  @ApiProperty({ minimum: 0, maximum: 1 })
  similarity!: number;

  @ApiProperty({ enum: OVERLAP_ADVICES })
  advice!: string;

  @ApiProperty({ description: 'Why, told of the second post.' })
  reason!: string;

  @ApiProperty({ type: [OverlappingPostDto], minItems: 2, maxItems: 2 })
  posts!: readonly OverlappingPostDto[];
}

export class OverlappingPostsDto extends NamedPostsDto {
  @ApiProperty({ type: [OverlappingPairDto], description: 'The first twenty pairs.' })
  pairs!: readonly OverlappingPairDto[];
}
