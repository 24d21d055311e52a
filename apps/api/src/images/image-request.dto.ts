import { DEFAULT_SIZE, LONGEST_ALT, LONGEST_EDGE, SHORTEST_EDGE, type ImageOrder } from '@seoforge/images';

import { CostLimitField } from '../articles/cost-limit.field';
import { RouteField } from '../articles/route.field';
import { IntegerField, TextField } from '../http/fields';
import { KEYPHRASE, LOCALE } from '../http/fields/patterns';

const DEFAULT_LANGUAGE = 'en';

/** The order for pictures. */
export class GenerateImagesRequest {
  @TextField({
    description: 'What is to be seen, in any language.',
    minLength: 1,
    maxLength: 4_000,
    pattern: KEYPHRASE,
    example: 'A cup of green tea on a wooden table by a window, morning light',
  })
  prompt!: string;

  @IntegerField({ description: 'How many pictures; 1 by default.', minimum: 1, maximum: 4, optional: true })
  count?: number;

  @IntegerField({
    description: 'In pixels; 1200 by default.',
    minimum: SHORTEST_EDGE,
    maximum: LONGEST_EDGE,
    optional: true,
    example: 1_200,
  })
  width?: number;

  @IntegerField({
    description: 'In pixels; 630 by default.',
    minimum: SHORTEST_EDGE,
    maximum: LONGEST_EDGE,
    optional: true,
    example: 630,
  })
  height?: number;

  @TextField({
    description: 'How it is to look.',
    minLength: 1,
    maxLength: 300,
    pattern: KEYPHRASE,
    optional: true,
    example: 'watercolour',
  })
  style?: string;

  @TextField({
    description: 'Alternative text of the pictures; a model writes it where it is left out.',
    minLength: 1,
    maxLength: LONGEST_ALT,
    pattern: KEYPHRASE,
    optional: true,
  })
  alt?: string;

  @TextField({
    description: 'Language of the alternative text: BCP 47 tag or WordPress locale. English by default.',
    maxLength: 35,
    pattern: LOCALE,
    optional: true,
    example: 'en',
  })
  language?: string;

  @TextField({
    description: 'To be named in the alternative text, where it fits.',
    minLength: 1,
    maxLength: 100,
    pattern: KEYPHRASE,
    optional: true,
    example: 'green tea',
  })
  keyphrase?: string;

  @RouteField('Name of the route whose models draw, or a `provider/model`; otherwise the route `image`.')
  route?: string;

  @CostLimitField(
    'What pictures and alternative text may cost at most, in millionths of a US dollar; otherwise only the budget of the site bounds it.',
  )
  maxCostMicroUsd?: number;

  @IntegerField({
    description: 'Days after which the pictures are deleted; 0 keeps them. The installation’s own number by default.',
    minimum: 0,
    maximum: 3_650,
    optional: true,
  })
  retainDays?: number;
}

export function imageOrderOf({ count = 1, width, height, language, ...order }: GenerateImagesRequest): ImageOrder {
  const size = { width: width ?? DEFAULT_SIZE.width, height: height ?? DEFAULT_SIZE.height };
  return { ...order, count, size, language: language ?? DEFAULT_LANGUAGE };
}
