import { TextField } from '../http/fields';
import { KEYPHRASE } from '../http/fields/patterns';
import { LimitQuery } from '../http/limit.query';

/** Which posts, and which part of the list. */
export class PostsQuery extends LimitQuery {
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
