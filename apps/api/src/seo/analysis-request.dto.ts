import { BooleanField, ChoiceField, IntegerField, ObjectListField, TextField, TextListField } from '../http/fields';
import { LOCALE } from '../http/fields/patterns';

const CONTENT_TYPES = ['post', 'page', 'product', 'taxonomy'] as const;
/** Some 150,000 words: long ones are analysed beside the requests, in bounded time. */
export const MAXIMUM_CONTENT_LENGTH = 1_000_000;

class RelatedKeyphraseRequest {
  @TextField({ description: 'A further phrase the text is to be found for.', maxLength: 200, example: 'matcha' })
  keyphrase!: string;

  @TextListField({ description: 'Other words for it.', maxItems: 20, maxLength: 200, optional: true })
  synonyms?: string[];
}

/** A text to score. */
export class AnalysisRequest {
  @TextField({
    description: 'HTML or WordPress block markup. `marks` in the answer are UTF-16 offsets into it.',
    maxLength: MAXIMUM_CONTENT_LENGTH,
    example: '<p>Green tea is a drink that keeps you awake.</p>',
  })
  content!: string;

  @TextField({
    description: 'SEO title.',
    maxLength: 1_000,
    optional: true,
    example: 'Green tea: what it does for you',
  })
  title?: string;

  @TextField({ description: 'Meta description.', maxLength: 2_000, optional: true })
  metaDescription?: string;

  @TextField({ description: 'Last part of the address.', maxLength: 500, optional: true, example: 'green-tea' })
  slug?: string;

  @TextField({
    description: 'Whole address; its host tells internal from external links.',
    maxLength: 2_000,
    optional: true,
  })
  permalink?: string;

  @TextField({ description: 'What the text is to be found for.', maxLength: 200, optional: true, example: 'green tea' })
  keyphrase?: string;

  @TextListField({ description: 'Other words for the keyphrase.', maxItems: 20, maxLength: 200, optional: true })
  synonyms?: string[];

  @ObjectListField({
    description: 'Further keyphrases; each gets a scorecard of its own.',
    of: RelatedKeyphraseRequest,
    maxItems: 10,
    optional: true,
  })
  relatedKeyphrases?: RelatedKeyphraseRequest[];

  @IntegerField({
    description:
      'How many other posts of the site have the same keyphrase. Left out, it is counted in the index of the site, where `permalink` or ' +
      '`slug` tells the post itself from others; not judged where the index does not know.',
    minimum: 0,
    maximum: 1_000_000,
    optional: true,
  })
  otherPostsWithKeyphrase?: number;

  @TextField({
    description: 'WordPress locale or BCP 47 tag; found out from the text when it is left out.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
    example: 'en_US',
  })
  locale?: string;

  @ChoiceField({ description: 'What kind of page it is; post by default.', values: CONTENT_TYPES, optional: true })
  contentType?: (typeof CONTENT_TYPES)[number];

  @BooleanField({ description: 'Cornerstone content is held to stricter limits.', optional: true })
  cornerstone?: boolean;

  @BooleanField({
    description: 'Match other forms of the words of the keyphrase, where the language offers it.',
    optional: true,
  })
  wordForms?: boolean;
}
