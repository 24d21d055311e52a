import { __ } from '@wordpress/i18n';

/** A measure and whether it is within its bounds, in words. */
export function Measure({ text, fits }) {
  return (
    <p className={`seoforge-measure ${fits ? 'is-good' : 'is-bad'}`}>
      {text} · <span>{fits ? __('fits', 'seoforge') : __('does not fit', 'seoforge')}</span>
    </p>
  );
}
