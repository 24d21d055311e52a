import { PickType } from '@nestjs/swagger';

import { CreateArticleRequest } from '../articles/create-article.dto';
import { ObjectListField, TextField } from '../http/fields';
import { KEYPHRASE, LOCALE } from '../http/fields/patterns';

const MAXIMUM_CONTENT_LENGTH = 200_000;

class GlossaryEntryDto {
  @TextField({ description: 'As it stands in the text.', minLength: 1, maxLength: 200, pattern: KEYPHRASE })
  term!: string;

  @TextField({ description: 'As it is to stand there.', minLength: 1, maxLength: 200, pattern: KEYPHRASE })
  translation!: string;
}

/** A text and the language that it is to be in. */
export class TranslationRequestDto extends PickType(CreateArticleRequest, [
  'synonyms',
  'route',
  'maxCostMicroUsd',
] as const) {
  @TextField({
    description: 'HTML, WordPress block markup, or text without markup; it keeps its form.',
    minLength: 1,
    maxLength: MAXIMUM_CONTENT_LENGTH,
    pattern: KEYPHRASE,
    example: '<h2>Green tea</h2><p>Green tea is a drink that keeps you awake.</p>',
  })
  content!: string;

  @TextField({ description: 'SEO title.', maxLength: 1_000, optional: true, example: 'Green tea' })
  title?: string;

  @TextField({ description: 'Meta description.', maxLength: 2_000, optional: true })
  metaDescription?: string;

  @TextField({
    description: 'What the text is found for. The answer has what people search for in the other language.',
    minLength: 1,
    maxLength: 200,
    pattern: KEYPHRASE,
    optional: true,
    example: 'green tea',
  })
  keyphrase?: string;

  @TextField({
    description: 'Language of the text: BCP 47 tag or WordPress locale. Found out from the text by default.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  from?: string;

  @TextField({
    description: 'Language to translate into: BCP 47 tag or WordPress locale.',
    maxLength: 35,
    pattern: LOCALE,
    example: 'th',
  })
  to!: string;

  @ObjectListField({
    description: 'Phrases that are always translated in the same way.',
    of: GlossaryEntryDto,
    maxItems: 100,
    optional: true,
  })
  glossary?: GlossaryEntryDto[];
}
