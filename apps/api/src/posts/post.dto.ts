import { ApiProperty } from '@nestjs/swagger';
import { POST_TYPES } from '@seoforge/posts';

export class PostSummaryDto {
  @ApiProperty()
  externalId!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ type: String, nullable: true })
  keyphrase!: string | null;

  @ApiProperty()
  language!: string;

  @ApiProperty({ type: String, nullable: true })
  metaDescription!: string | null;

  @ApiProperty({ type: String, nullable: true })
  slug!: string | null;

  @ApiProperty({ enum: POST_TYPES })
  contentType!: string;

  @ApiProperty({ format: 'date-time', type: String, nullable: true })
  publishedAt!: string | null;

  @ApiProperty({ format: 'date-time' })
  updatedAt!: string;

  @ApiProperty({ type: 'integer' })
  wordCount!: number;
}

export class PostResource extends PostSummaryDto {
  @ApiProperty({ description: 'What a reader sees, one block a line; the first 200,000 characters.' })
  text!: string;

  @ApiProperty({ type: [String], description: 'The pages that the text links to, at most 500.' })
  links!: readonly string[];
}

export class PostList {
  @ApiProperty({ type: [PostSummaryDto], description: 'In the order of their external ids.' })
  items!: readonly PostSummaryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'Send it as `cursor` for the next page.' })
  nextCursor!: string | null;
}

export class PutPostsOutcome {
  @ApiProperty({ type: 'integer' })
  created!: number;

  @ApiProperty({ type: 'integer' })
  updated!: number;

  @ApiProperty({ type: 'integer', description: 'Stored just so before.' })
  unchanged!: number;
}
