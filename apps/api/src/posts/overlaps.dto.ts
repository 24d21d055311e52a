import { ApiProperty, PickType } from '@nestjs/swagger';
import { OVERLAP_ADVICES, OVERLAP_KINDS, type OverlapAdvice, type OverlapKind } from '@seoforge/posts';

import { PostSummaryDto } from './post.dto';

class OverlapDto extends PickType(PostSummaryDto, ['externalId', 'url', 'title', 'keyphrase']) {
  @ApiProperty({ enum: OVERLAP_KINDS })
  kind!: OverlapKind;

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Of the texts of near-duplicates, else of the two keyphrases.' })
  similarity!: number;

  @ApiProperty({
    enum: OVERLAP_ADVICES,
    description: '`merge` both into one post, `re_angle` one of them, or make one the `canonical` address of both.',
  })
  advice!: OverlapAdvice;

  @ApiProperty({ description: 'Why, in one sentence.' })
  reason!: string;

  @ApiProperty({ type: [String], description: 'Words of the keyphrase that the post shares.' })
  sharedTerms!: readonly string[];
}

export class OverlapList {
  @ApiProperty({ type: [OverlapDto], description: 'Near-duplicates first, then the most similar; at most 20.' })
  items!: readonly OverlapDto[];
}
