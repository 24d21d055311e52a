import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { Measure } from './measure';

/** What search engines show of a title, in pixels, and of a description, in characters; as Yoast SEO has them. */
const WIDEST_TITLE = 600;
const LONGEST_DESCRIPTION = 156;

/** One title and description, as a search engine would show them, with their measures. */
export function Variant({
  variant: { title, titlePixels, metaDescription, descriptionCharacters, checks },
  isChosen,
  onChoose,
}) {
  /* translators: 1: width in pixels, 2: greatest width in pixels. */
  const width = sprintf(__('%1$d of %2$d pixels', 'seoforge'), Math.round(titlePixels), WIDEST_TITLE);
  /* translators: 1: number of characters, 2: greatest number. */
  const length = sprintf(__('%1$d of %2$d characters', 'seoforge'), descriptionCharacters, LONGEST_DESCRIPTION);
  return (
    <li className="seoforge-card">
      <p className="seoforge-result__title">{title}</p>
      <Measure text={width} fits={checks.titleFits} />
      <p>{metaDescription}</p>
      <Measure text={length} fits={checks.descriptionFits} />
      <Button variant={isChosen ? 'primary' : 'secondary'} size="small" aria-pressed={isChosen} onClick={onChoose}>
        {isChosen ? __('Chosen', 'seoforge') : __('Choose', 'seoforge')}
      </Button>
    </li>
  );
}
