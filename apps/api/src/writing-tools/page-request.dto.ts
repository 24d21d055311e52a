import { PickType } from '@nestjs/swagger';

import { CreateArticleRequest } from '../articles/create-article.dto';
import { TextField } from '../http/fields';
import { LOCALE } from '../http/fields/patterns';

/** Some 150,000 words, as for an analysis. */
const MAXIMUM_CONTENT_LENGTH = 1_000_000;

/** A page that something is to be written about, or what it is to be about where it is not written yet. */
export class PageRequest extends PickType(CreateArticleRequest, [
  'keyphrase',
  'topic',
  'synonyms',
  'tone',
  'audience',
  'brandProfile',
  'route',
  'maxCostMicroUsd',
] as const) {
  @TextField({
    description: 'The page: HTML or WordPress block markup. Its headings and its beginning are told to a model.',
    minLength: 1,
    maxLength: MAXIMUM_CONTENT_LENGTH,
    optional: true,
    example: '<h2>Green tea</h2><p>Green tea is a drink that keeps you awake. It is made of leaves.</p>',
  })
  content?: string;

  @TextField({
    description: 'Language to write in: BCP 47 tag or WordPress locale. That of `content` by default, else English.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  language?: string;
}
