import { TextField } from '../http/fields';
import { LOCALE } from '../http/fields/patterns';
import type { BriefRequest } from '@seoforge/content';

import { WritingRequest } from '../articles/writing-request.dto';

/** The longest article that is written here has a tenth of it. */
const MAXIMUM_CONTENT_LENGTH = 400_000;

/** A text to improve. */
export class ImprovementRequest extends WritingRequest {
  @TextField({
    description: 'HTML or WordPress block markup; it keeps its form.',
    minLength: 1,
    maxLength: MAXIMUM_CONTENT_LENGTH,
    example: '<h2>Green tea</h2><p>Green tea is a drink that keeps you awake. It is made of leaves.</p>',
  })
  content!: string;

  @TextField({ description: 'SEO title.', maxLength: 1_000, optional: true, example: 'Green tea' })
  title?: string;

  @TextField({ description: 'Meta description.', maxLength: 2_000, optional: true })
  metaDescription?: string;

  @TextField({ description: 'Last part of the address.', maxLength: 500, optional: true, example: 'green-tea' })
  slug?: string;

  @TextField({
    description: 'The same as `language`, under the name that `POST /seo/analyses` has for it.',
    maxLength: 35,
    optional: true,
    pattern: LOCALE,
  })
  locale?: string;
}

export function improvementBriefOf(request: ImprovementRequest): BriefRequest {
  const { content, title = '', metaDescription = '', slug = '', locale, ...wishes } = request;
  const language = wishes.language ?? locale;
  return {
    ...wishes,
    ...(language === undefined ? {} : { language }),
    draft: { content, title, metaDescription, slug },
  };
}
