import { Button } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';

import { Fix } from '../fixes/fix';
import { mayBeRewritten } from '../fixes/rewritable';
import { isFailing } from './rank-checks';
import { nameOfRating } from './ratings';
import { whatToDo } from './what-to-do';

/** One check: its rating, what to do, what that brings, where it is, and a way to have it done. */
export function Check({ check, result, highlights, mayRewrite }) {
  const hint = isFailing(check) ? whatToDo(check) : null;
  const places = check.marks?.length ?? 0;
  const isShown = highlights.checkId === check.id;
  /* translators: %d: number of places in the text. */
  const showInText = sprintf(_n('Show in text', 'Show in text (%d)', places, 'seoforge'), places);
  /* translators: %d: points of a score that goes to 100. */
  const gain = sprintf(_n('+%d point', '+%d points', check.gain, 'seoforge'), check.gain);
  return (
    <li className={`seoforge-check is-${check.rating}`}>
      <span className="seoforge-check__rating">{nameOfRating(check.rating)}</span>
      {check.gain > 0 && <span className="seoforge-check__gain">{gain}</span>}
      {hint && <strong className="seoforge-check__hint">{hint}</strong>}
      <p className="seoforge-check__message" lang="en" dir="auto">
        {check.message}
      </p>
      <div className="seoforge-actions">
        {places > 0 && (
          <Button variant="secondary" size="small" aria-pressed={isShown} onClick={() => highlights.toggle(check)}>
            {isShown ? __('Hide in text', 'seoforge') : showInText}
          </Button>
        )}
        {mayRewrite && mayBeRewritten(check) && <Fix check={check} result={result} />}
      </div>
    </li>
  );
}
