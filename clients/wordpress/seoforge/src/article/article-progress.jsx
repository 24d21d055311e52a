import { Button } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';

import { nameOfStage } from './name-of-stage';

/** How far an article is, while it is being written. */
export function ArticleProgress({ article: { keyphrase, progress }, isBusy, onCancel }) {
  const { stage, done, total } = progress;
  const isKnown = total > 0;
  return (
    <div className="seoforge-progress">
      <p>
        {
          /* translators: %s: the keyphrase of the article. */
          sprintf(__('An article on “%s” is being written.', 'seoforge'), keyphrase)
        }
      </p>
      <p role="status">
        <strong>{nameOfStage(stage)}</strong>
        {isKnown && (
          <span>
            {' · '}
            {
              /* translators: 1: number of finished pieces, 2: number of all pieces. */
              sprintf(__('%1$d of %2$d', 'seoforge'), done, total)
            }
          </span>
        )}
      </p>
      <progress
        aria-label={__('Progress of the article', 'seoforge')}
        max={total || 1}
        value={isKnown ? done : undefined}
      />
      <p className="seoforge-note">
        {__('You may close this panel: it is written on, and you find it here again.', 'seoforge')}
      </p>
      <Button variant="secondary" isDestructive isBusy={isBusy} aria-disabled={isBusy} onClick={onCancel}>
        {__('Stop writing', 'seoforge')}
      </Button>
    </div>
  );
}
