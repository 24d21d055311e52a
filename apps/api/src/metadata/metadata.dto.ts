import { ApiProperty } from '@nestjs/swagger';
import { MAXIMUM_VARIANTS } from '@seoforge/content';

import { IntegerField, TextField } from '../http/fields';
import { PageRequest } from '../writing-tools/page-request.dto';
import { WrittenAnswerDto } from '../writing-tools/written-answer.dto';

/** A page that is to be shown well by search engines. */
export class MetadataRequest extends PageRequest {
  @TextField({ description: 'The title that the page has.', maxLength: 1_000, optional: true, example: 'Green tea' })
  title?: string;

  @TextField({
    description:
      'What your site puts behind every title. It takes up room, and is not part of the titles in the answer.',
    maxLength: 100,
    optional: true,
    example: ' – Tea House',
  })
  titleSuffix?: string;

  @IntegerField({
    description: 'How many to choose from; 3 by default.',
    minimum: 1,
    maximum: MAXIMUM_VARIANTS,
    optional: true,
  })
  variants?: number;
}

/** True is good; a variant that fails one of them is not given, except for `keyphraseLeadsTitle`. */
class VariantChecksDto {
  @ApiProperty({ description: 'The title has the keyphrase, word for word.' })
  keyphraseInTitle!: boolean;

  @ApiProperty({ description: 'The title begins with it.' })
  keyphraseLeadsTitle!: boolean;

  @ApiProperty({ description: 'The title is, with its suffix, at most 600 pixels wide.' })
  titleFits!: boolean;

  @ApiProperty({ description: 'The description has 121 to 156 characters, in Japanese 61 to 80.' })
  descriptionFits!: boolean;

  @ApiProperty({ description: 'The description has the keyphrase or a synonym once or twice.' })
  keyphraseInDescription!: boolean;

  @ApiProperty({ description: 'None of the banned words of the brand occurs.' })
  usesAllowedWords!: boolean;

  @ApiProperty({ description: 'No other variant has the same title or says the same.' })
  differsFromOthers!: boolean;
}

class MetadataVariantDto {
  @ApiProperty({ description: 'SEO title, without the suffix.', example: 'Green tea: a practical guide' })
  title!: string;

  @ApiProperty({ description: 'Width with the suffix, in Arial at 20 pixels.', example: 263 })
  titlePixels!: number;

  @ApiProperty()
  metaDescription!: string;

  @ApiProperty({ example: 134 })
  descriptionCharacters!: number;

  @ApiProperty({ example: 'green-tea' })
  slug!: string;

  @ApiProperty({ type: VariantChecksDto })
  checks!: VariantChecksDto;

  @ApiProperty({
    description: 'Whether search engines show title and description whole, and the latter is long enough.',
  })
  isWithinBounds!: boolean;
}

export class MetadataDto extends WrittenAnswerDto {
  @ApiProperty({ type: [MetadataVariantDto], description: 'Fewer than you asked for where `warnings` say why.' })
  variants!: readonly MetadataVariantDto[];
}
