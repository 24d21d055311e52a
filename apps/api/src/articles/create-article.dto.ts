import {
  ARTICLE_LENGTHS,
  ARTICLE_TYPES,
  MAXIMUM_IMAGES,
  MAXIMUM_TARGET_WORDS,
  MINIMUM_TARGET_WORDS,
  type ArticleLength,
  type ArticleType,
  type BriefRequest,
} from '@seoforge/content';

import { BooleanField, ChoiceField, IntegerField, ObjectListField, TextField } from '../http/fields';
import { KEYPHRASE } from '../http/fields/patterns';
import { WritingRequest } from './writing-request.dto';

class OutlineItem {
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
export class CreateArticleRequest extends WritingRequest {
  @TextField({
    description: 'What the article is about, where the keyphrase alone does not say it.',
    maxLength: 1_000,
    optional: true,
  })
  topic?: string;

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

  @BooleanField({ description: 'Questions and answers at the end, also as FAQPage in `jsonLd`.', optional: true })
  includeFaq?: boolean;

  @IntegerField({
    description: 'How many pictures, with alternative texts; none by default.',
    minimum: 0,
    maximum: MAXIMUM_IMAGES,
    optional: true,
  })
  images?: number;

  @BooleanField({
    description:
      'Whether to link to other posts of your site: to `relatedPosts`, or where these are left out to posts of the index that fit; ' +
      'true by default.',
    optional: true,
  })
  internalLinks?: boolean;
}

export function briefRequestOf({ outline, ...request }: CreateArticleRequest): BriefRequest {
  return { ...request, ...(outline ? { headings: outline.map(({ heading }) => heading) } : {}) };
}
