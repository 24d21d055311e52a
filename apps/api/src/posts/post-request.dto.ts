import { POST_TYPES, type PostType } from '@seoforge/posts';

import { ChoiceField, InstantField, ObjectListField, TextField } from '../http/fields';
import { LOCALE, WEB_ADDRESS } from '../http/fields/patterns';
import { ExternalIdField } from './external-id.field';

const MOST_CONTENT_CHARACTERS = 1_048_576;
const MOST_POSTS_OF_A_BATCH = 100;

/** Which post, in the path. */
export class PostParameters {
  @ExternalIdField()
  externalId!: string;
}

/** A post as the site has it. */
export class PutPostRequest {
  @TextField({
    description: 'Where readers find it.',
    maxLength: 2_000,
    pattern: WEB_ADDRESS,
    example: 'https://www.example.com/pruning-roses/',
  })
  url!: string;

  @TextField({ description: 'Its title; may be empty.', maxLength: 500, example: 'Pruning roses in spring' })
  title!: string;

  @TextField({
    description: 'What it wants to be found for.',
    maxLength: 200,
    optional: true,
    example: 'pruning roses',
  })
  keyphrase?: string;

  @TextField({
    description: 'Its language: BCP 47 tag or WordPress locale.',
    maxLength: 35,
    pattern: LOCALE,
    example: 'en_US',
  })
  language!: string;

  @TextField({
    description: 'HTML or block markup. Words are looked for in its first 200,000 characters of text.',
    maxLength: MOST_CONTENT_CHARACTERS,
    example: '<p>Prune roses when the forsythia blooms.</p>',
  })
  content!: string;

  @TextField({ description: 'Its meta description.', maxLength: 1_000, optional: true })
  metaDescription?: string;

  @TextField({ description: 'The last part of its address.', maxLength: 600, optional: true, example: 'pruning-roses' })
  slug?: string;

  @ChoiceField({ description: 'What it is; `post` by default.', values: POST_TYPES, optional: true })
  contentType?: PostType;

  @InstantField({ description: 'Since when it is public.', optional: true, example: '2026-03-01T12:00:00Z' })
  publishedAt?: string;

  @InstantField({ description: 'When the site changed it last.', example: '2026-03-02T09:30:00Z' })
  updatedAt!: string;
}

export class PostOfBatch extends PutPostRequest {
  @ExternalIdField()
  externalId!: string;
}

export class PutPostsRequest {
  @ObjectListField({
    description: 'All of them are put, or none.',
    of: PostOfBatch,
    minItems: 1,
    maxItems: MOST_POSTS_OF_A_BATCH,
  })
  posts!: PostOfBatch[];
}
