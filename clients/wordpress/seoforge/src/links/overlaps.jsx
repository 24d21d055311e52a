import { ExternalLink } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

/** Posts that want to be found for the same, and what to do about them. */
export function Overlaps({ items }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{__('Posts that compete with this one', 'seoforge')}</h3>
      <ul className="seoforge-cards" aria-label={__('Competing posts', 'seoforge')}>
        {items.map(({ externalId, url, title, advice, reason }) => (
          <li key={externalId} className="seoforge-card">
            <ExternalLink href={url}>{title}</ExternalLink>
            <p>{wordsOf(advice)}</p>
            <p lang="en">{reason}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(advice) {
  switch (advice) {
    case 'merge':
      return __('Make one post of both.', 'seoforge');
    case 're_angle':
      return __('Give one of them another angle.', 'seoforge');
    default:
      return __('Name one of them as the original of both.', 'seoforge');
  }
}
