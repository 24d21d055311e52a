import { BooleanField, ChoiceField, TextField, TextListField } from '../http/fields';
import { LOCALE } from '../http/fields/patterns';

const CONTENT_TYPES = ['post', 'page', 'product', 'taxonomy'] as const;
/** Some 30,000 words: scoring takes up to 6 µs a character where the text is made to be slow, and others wait meanwhile. */
const MAXIMUM_CONTENT_LENGTH = 200_000;

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

  @TextField({
    description: 'WordPress locale or BCP 47 tag.',
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
