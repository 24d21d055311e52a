import { IntegerField, TextField } from '../http/fields';
import { KEYPHRASE } from '../http/fields/patterns';

/** Which posts, and which part of the list. */
export class PostsQuery {
  @IntegerField({
    description: 'Items on a page; 20 by default.',
    minimum: 1,
    maximum: 100,
    optional: true,
    fromQuery: true,
  })
  limit: number = 20;

  @TextField({ description: '`nextCursor` of the page before.', minLength: 1, maxLength: 191, optional: true })
  cursor?: string;

  @TextField({
    description: 'Only posts whose title or keyphrase is spelled much like this, the likest first, on one page.',
    minLength: 1,
    maxLength: 200,
    pattern: KEYPHRASE,
    optional: true,
    example: 'prunning rose',
  })
  like?: string;
}
