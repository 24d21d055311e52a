import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { MAXIMUM_QUESTIONS } from '@seoforge/content';

import { FaqEntryDto, UnsupportedClaimDto } from '../articles/article-result.dto';
import { CreateArticleRequest } from '../articles/create-article.dto';
import { IntegerField } from '../http/fields';
import { PageRequest } from '../writing-tools/page-request.dto';
import { WrittenAnswerDto } from '../writing-tools/written-answer.dto';

/** A page, and how many questions it is to answer. */
export class FaqRequest extends IntersectionType(PageRequest, PickType(CreateArticleRequest, ['facts'] as const)) {
  @IntegerField({
    description: 'How many questions; 5 by default.',
    minimum: 1,
    maximum: MAXIMUM_QUESTIONS,
    optional: true,
    example: 3,
  })
  questionCount?: number;
}

export class FaqDto extends WrittenAnswerDto {
  @ApiProperty({ type: [FaqEntryDto], description: 'Fewer than you asked for where `warnings` say why.' })
  questions!: readonly FaqEntryDto[];

  @ApiProperty({ description: 'The same under a heading, as sanitised HTML.' })
  html!: string;

  @ApiProperty({ description: 'The same as WordPress block markup.' })
  blocks!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: 'For `application/ld+json`: one schema.org node, FAQPage.',
  })
  jsonLd!: readonly object[];

  @ApiProperty({
    type: [UnsupportedClaimDto],
    description:
      'Statements with a number, a date or a study that were taken out, because neither page nor facts have them.',
  })
  claims!: readonly UnsupportedClaimDto[];
}
