import { ApiProperty, PickType } from '@nestjs/swagger';

import { PostSummaryDto } from './post.dto';

class AnchorPlaceDto {
  @ApiProperty({
    type: 'integer',
    description: 'Where the anchor begins in the content, in UTF-16 units, markup included.',
  })
  start!: number;

  @ApiProperty({ type: 'integer', description: 'Where it ends.' })
  end!: number;

  @ApiProperty({ description: 'The sentence around it.' })
  sentence!: string;
}

class LinkSuggestionDto extends PickType(PostSummaryDto, ['externalId', 'url', 'title', 'keyphrase']) {
  @ApiProperty({ description: 'The post at the other end of the link.' })
  override externalId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Words of the text that are to be linked.' })
  anchor!: string | null;

  @ApiProperty({ type: AnchorPlaceDto, nullable: true, description: 'Null where there is no text yet.' })
  place!: AnchorPlaceDto | null;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ description: 'Why, in one sentence.' })
  reason!: string;
}

export class LinkSuggestionsDto {
  @ApiProperty({ type: [LinkSuggestionDto], description: 'From the text to posts of the site, best first.' })
  outgoing!: readonly LinkSuggestionDto[];

  @ApiProperty({ type: [LinkSuggestionDto], description: 'From posts of the site to the text, best first.' })
  incoming!: readonly LinkSuggestionDto[];
}
