import { ApiProperty, PickType } from '@nestjs/swagger';

import { OutlineHeadingDto } from '../articles/article-result.dto';
import { CreateArticleRequest } from '../articles/create-article.dto';
import { WrittenAnswerDto } from '../writing-tools/written-answer.dto';

/** What an article is to be planned for. */
export class OutlineRequest extends PickType(CreateArticleRequest, [
  'keyphrase',
  'topic',
  'synonyms',
  'language',
  'type',
  'length',
  'targetWords',
  'tone',
  'audience',
  'brandProfile',
  'route',
  'maxCostMicroUsd',
] as const) {}

export class OutlineDto extends WrittenAnswerDto {
  @ApiProperty({ example: 'Green tea: a practical guide' })
  title!: string;

  @ApiProperty({
    type: [OutlineHeadingDto],
    description: 'In order. `outline` of `POST /articles` takes them as they are, with the same `targetWords`.',
  })
  sections!: readonly OutlineHeadingDto[];

  @ApiProperty({ description: 'Number of words that it was planned for.', example: 600 })
  targetWords!: number;
}
