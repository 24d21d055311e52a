import { Button, ExternalLink } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { insertLink } from './insert-link';

/** A post that this one should link to, and where. */
export function OutgoingLink({ link, isInserted, onInserted }) {
  const [isMissing, setIsMissing] = useState(false);
  const { url, title, anchor, reason } = link;
  const insert = () => {
    if (insertLink(link)) onInserted();
    else setIsMissing(true);
  };
  return (
    <li className="seoforge-card">
      <ExternalLink href={url}>{title}</ExternalLink>
      <p lang="en">{reason}</p>
      {anchor && (
        <div className="seoforge-actions">
          {isInserted ? (
            <span role="status">{__('Linked', 'seoforge')}</span>
          ) : (
            <Button variant="secondary" size="small" onClick={insert}>
              {
                /* translators: %s: words of the text that become a link. */
                sprintf(__('Link “%s”', 'seoforge'), anchor)
              }
            </Button>
          )}
        </div>
      )}
      {isMissing && (
        <p role="alert">{__('These words are no longer in the text, or are a link already.', 'seoforge')}</p>
      )}
    </li>
  );
}
