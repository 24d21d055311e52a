import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { ProblemNotice } from '../api/problem-notice';
import { Cost } from '../money/cost';
import { Diff } from './diff';
import { useFix } from './use-fix';

/** Has a passage rewritten so that a check passes; nothing changes in the post before it is accepted. */
export function Fix({ check, result }) {
  const { isBusy, problem, proposal, isOutdated, propose, accept, discard } = useFix(check, result);
  const proposalElement = useRef(null);
  useEffect(() => proposalElement.current?.focus(), [proposal]);
  return (
    <>
      {!proposal && (
        <Button variant="secondary" size="small" isBusy={isBusy} aria-disabled={isBusy} onClick={propose}>
          {isBusy ? __('Rewriting…', 'seoforge') : __('Rewrite for me', 'seoforge')}
        </Button>
      )}
      <ProblemNotice problem={problem} />
      {proposal && (
        <div
          ref={proposalElement}
          tabIndex={-1}
          className="seoforge-proposal"
          role="group"
          aria-label={__('Proposed change', 'seoforge')}
        >
          <Diff parts={proposal.diff} />
          <p className="seoforge-note">
            {proposal.check?.after === 'good'
              ? __('With this the check passes.', 'seoforge')
              : __('This helps, but the check asks for more.', 'seoforge')}
            {' · '}
            <Cost microUsd={proposal.costMicroUsd} />
          </p>
          {isOutdated && (
            <p role="alert">{__('The text has been changed meanwhile. Discard this and try again.', 'seoforge')}</p>
          )}
          <div className="seoforge-actions">
            <Button variant="primary" size="small" onClick={accept}>
              {__('Accept', 'seoforge')}
            </Button>
            <Button variant="tertiary" size="small" onClick={discard}>
              {__('Discard', 'seoforge')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
