import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import { problemOf } from '../api/problem';
import { useRequest } from '../api/use-request';
import { placesOf } from '../highlights/editor-blocks';
import { passageOfCheck } from './passage-of-check';
import { replacePassage } from './replace-passage';

/**
 * A proposal for a check, and what becomes of it.
 * @param {object} check of the analysis
 * @param {object} result that analysis, with what was analysed
 */
export function useFix(check, result) {
  const { isBusy, problem, ask, forget } = useRequest();
  const [state, setState] = useState({ proposal: null, isOutdated: false, problem: null });

  const propose = async () => {
    if (isBusy) return;
    const passage = passageOfCheck(check, placesOf(result));
    if (!passage) {
      setState({ proposal: null, isOutdated: false, problem: problemOf({ code: 'content.nothing_to_rewrite' }) });
      return;
    }
    const { content, keyphrase, postId, answer } = result;
    const markup = content.slice(passage.start, passage.end);
    const body = { postId, passage: markup, check: check.id, content, keyphrase, language: answer.locale };
    const written = await ask('/rewrites', { body });
    if (!written) return;
    const proposal = { ...written, clientIds: passage.clientIds, before: markup };
    setState({ proposal, isOutdated: false, problem: null });
    speak(__('A change is proposed. Read it, then accept or discard it.', 'seoforge'));
  };

  const accept = () => {
    if (replacePassage(state.proposal)) discard();
    else setState((before) => ({ ...before, isOutdated: true }));
  };
  const discard = () => {
    forget();
    setState({ proposal: null, isOutdated: false, problem: null });
  };
  return { ...state, isBusy, problem: problem ?? state.problem, propose, accept, discard };
}
