import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { WrittenAnswerDto } from '../writing-tools/written-answer.dto';

class UntranslatedTextDto {
  @ApiProperty({ description: 'Its first 200 characters, without markup.' })
  text!: string;

  @ApiProperty()
  reason!: string;
}

export class TranslationDto extends WrittenAnswerDto {
  @ApiProperty({ description: 'In the form in which you sent it: all that is not text is the same, byte for byte.' })
  content!: string;

  @ApiPropertyOptional({ description: 'Where you sent one.' })
  title?: string;

  @ApiPropertyOptional({ description: 'Where you sent one.' })
  metaDescription?: string;

  @ApiPropertyOptional({ description: 'Where you sent one: what people search for in this language.' })
  keyphrase?: string;

  @ApiPropertyOptional({ description: 'Of the keyphrase, or else of the title.' })
  slug?: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The language that the text was in; null where that could not be found out.',
    example: 'en',
  })
  from!: string | null;

  @ApiProperty({
    type: [UntranslatedTextDto],
    description: 'What stayed in its language, and why; the first 500 where there are more.',
  })
  untranslated!: readonly UntranslatedTextDto[];
}
