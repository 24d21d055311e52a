import { TextField } from '../http/fields';
import { KEYPHRASE, LOCALE, NAME } from '../http/fields/patterns';

/** What posts are compared with: `keyphrase`, `externalId`, or both. */
export class OverlapsQuery {
  @TextField({
    description: 'What a text is to be found for; the post’s own where it is left out.',
    minLength: 1,
    maxLength: 200,
    pattern: KEYPHRASE,
    example: 'french press coffee',
    optional: true,
  })
  keyphrase?: string;

  @TextField({
    description: 'Language of the keyphrase: BCP 47 tag or WordPress locale; the post’s own where it is left out.',
    maxLength: 35,
    pattern: LOCALE,
    example: 'en',
    optional: true,
  })
  language?: string;

  @TextField({
    description: 'The post that the keyphrase is for. With a keyphrase it need not be in the index.',
    minLength: 1,
    maxLength: 191,
    pattern: NAME,
    optional: true,
  })
  externalId?: string;
}
