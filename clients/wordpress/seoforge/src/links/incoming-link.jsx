import { ExternalLink } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

/** A post that should link to this one, and with which of its words. */
export function IncomingLink({ link: { url, title, anchor, reason } }) {
  return (
    <li className="seoforge-card">
      <ExternalLink href={url}>{title}</ExternalLink>
      <p lang="en">{reason}</p>
      {anchor && (
        <p>
          {
            /* translators: %s: words of a text that should become a link. */
            sprintf(__('Words to link there: “%s”', 'seoforge'), anchor)
          }
        </p>
      )}
    </li>
  );
}
