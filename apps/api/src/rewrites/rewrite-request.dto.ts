import { PickType } from '@nestjs/swagger';
import type { RewriteRequest } from '@seoforge/content';

import { CreateArticleRequest } from '../articles/create-article.dto';
import { requestInvalid } from '../http/errors/request-invalid';
import { TextField } from '../http/fields';
import { KEYPHRASE, LOCALE } from '../http/fields/patterns';

const MAXIMUM_PASSAGE_LENGTH = 20_000;
/** As of a text to improve. */
const MAXIMUM_CONTENT_LENGTH = 400_000;

/** A passage, and either an instruction or a check that does not pass. */
export class RewriteRequestDto extends PickType(CreateArticleRequest, [
  'synonyms',
  'tone',
  'brandProfile',
  'route',
  'maxCostMicroUsd',
] as const) {
  @TextField({
    description: 'HTML, WordPress block markup, or text without markup; it keeps its form.',
    minLength: 1,
    maxLength: MAXIMUM_PASSAGE_LENGTH,
    pattern: KEYPHRASE,
    example: '<p>Green tea is a drink that is made of leaves, which people in many countries have been drinking.</p>',
  })
  passage!: string;

  @TextField({
    description: 'What to do with it, in any language. Either this or `check`.',
    minLength: 1,
    maxLength: 1_000,
    pattern: KEYPHRASE,
    optional: true,
    example: 'Make the sentences shorter.',
  })
  instruction?: string;

  @TextField({
    description:
      'Id of a Yoast-compatible check that does not pass, as `POST /seo/analyses` names it, such as `textSentenceLength`.',
    minLength: 1,
    maxLength: 100,
    optional: true,
  })
  check?: string;

  @TextField({
    description:
      'The whole text that the passage stands in, letter by letter. The check is judged by it; by the passage alone without it.',
    minLength: 1,
    maxLength: MAXIMUM_CONTENT_LENGTH,
    optional: true,
  })
  content?: string;

  @TextField({
    description: 'Language of the rewritten passage: BCP 47 tag or WordPress locale. That of the passage by default.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en',
  })
  language?: string;

  @TextField({
    description: 'What the text is to be found for.',
    minLength: 1,
    maxLength: 200,
    pattern: KEYPHRASE,
    optional: true,
    example: 'green tea',
  })
  keyphrase?: string;
}

/** @throws AppError `request.invalid` where it has both an instruction and a check, or neither */
export function rewriteRequestOf(request: RewriteRequestDto): RewriteRequest {
  if ((request.instruction === undefined) !== (request.check === undefined)) return request;
  throw requestInvalid([{ pointer: '/instruction', detail: 'give an instruction or a check, and not both' }]);
}
