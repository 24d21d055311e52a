import { TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';

/** What the post is to be found for. */
export function KeyphraseField({ seoFields: { fields, isLoaded, problem, type, retry } }) {
  return (
    <div className="seoforge-keyphrase">
      <TextControl
        __nextHasNoMarginBottom
        __next40pxDefaultSize
        label={__('Keyphrase', 'seoforge')}
        help={__('What people type into a search engine to find this post.', 'seoforge')}
        value={fields.keyphrase}
        disabled={!isLoaded}
        maxLength={200}
        onChange={(keyphrase) => type({ keyphrase })}
      />
      <ProblemNotice problem={problem} onRetry={retry} />
    </div>
  );
}
