import { _n, sprintf } from '@wordpress/i18n';

import { Cost } from '../money/cost';

/** What an article has cost. */
export function Receipt({ receipt: { costMicroUsd, calls } }) {
  return (
    <p className="seoforge-receipt">
      <Cost microUsd={costMicroUsd} />
      {' · '}
      <span>
        {
          /* translators: %d: how often a language model was asked. */
          sprintf(_n('%d call of a model', '%d calls of models', calls.length, 'seoforge'), calls.length)
        }
      </span>
    </p>
  );
}
