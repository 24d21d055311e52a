import {
  ARTICLE_LENGTHS,
  ARTICLE_TYPES,
  MAXIMUM_TARGET_WORDS,
  MINIMUM_TARGET_WORDS,
  type ArticleLength,
  type ArticleType,
} from '@seoforge/content';

import { ChoiceField, IntegerField, ObjectListField, TextField, TextListField } from '../http/fields';
import { KEYPHRASE, LOCALE } from '../http/fields/patterns';

export class OutlineItem {
  @TextField({
    description: 'Heading of the section.',
    minLength: 1,
    maxLength: 200,
    example: 'What green tea does for you',
    pattern: KEYPHRASE,
  })
  heading!: string;
}

/** The order for an article. */
export class CreateArticleRequest {
  @TextField({
    description: 'What the article is to be found for.',
    minLength: 1,
    maxLength: 200,
    example: 'green tea',
    pattern: KEYPHRASE,
  })
  keyphrase!: string;

  @TextField({
    description: 'What the article is about, where the keyphrase alone does not say it.',
    maxLength: 1_000,
    optional: true,
  })
  topic?: string;

  @TextListField({ description: 'Other words for the keyphrase.', maxItems: 20, maxLength: 200, optional: true })
  synonyms?: string[];

  @TextField({
    description: 'Language of the article: BCP 47 tag or WordPress locale. English by default.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  language?: string;

  @ChoiceField({ description: 'Kind of text.', values: ARTICLE_TYPES, optional: true, example: 'guide' })
  type?: ArticleType;

  @ChoiceField({
    description: 'About 600, 1,200 or 2,400 words; medium by default.',
    values: ARTICLE_LENGTHS,
    optional: true,
  })
  length?: ArticleLength;

  @IntegerField({
    description: 'Number of words; wins over `length`.',
    minimum: MINIMUM_TARGET_WORDS,
    maximum: MAXIMUM_TARGET_WORDS,
    optional: true,
    example: 600,
  })
  targetWords?: number;

  @TextField({ description: 'How the text is to sound.', maxLength: 200, optional: true, example: 'friendly' })
  tone?: string;

  @TextField({ description: 'For whom it is written.', maxLength: 200, optional: true })
  audience?: string;

  @ObjectListField({
    description: 'The headings, where you have decided on them.',
    of: OutlineItem,
    minItems: 1,
    maxItems: 30,
    optional: true,
  })
  outline?: OutlineItem[];
}
