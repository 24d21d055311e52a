import { __, sprintf } from '@wordpress/i18n';

import { Check } from './check';
import { isFailing, rankChecks } from './rank-checks';

/** The checks of one scorecard: what is to be done, and folded away what is well. */
export function CheckList({ scorecard: { title, checks, gains, mayRewrite }, result, highlights }) {
  const ranked = rankChecks(checks, gains(checks));
  const failing = ranked.filter(isFailing);
  const others = ranked.filter((check) => !isFailing(check));
  /* translators: %s: name of a scorecard, such as SEO. */
  const toImprove = sprintf(__('To improve: %s', 'seoforge'), title);
  /* translators: %s: name of a scorecard, such as SEO. */
  const passed = sprintf(__('Passed: %s', 'seoforge'), title);
  /* translators: %d: number of checks. */
  const countOfPassed = sprintf(__('Passed (%d)', 'seoforge'), others.length);

  const list = (label, listed) => (
    <ul className="seoforge-checks" aria-label={label}>
      {listed.map((check) => (
        <Check key={check.id} check={check} result={result} highlights={highlights} mayRewrite={mayRewrite} />
      ))}
    </ul>
  );
  return (
    <>
      {failing.length === 0 ? <p>{__('Nothing is left to improve here.', 'seoforge')}</p> : list(toImprove, failing)}
      {others.length > 0 && (
        <details className="seoforge-passed">
          <summary>{countOfPassed}</summary>
          {list(passed, others)}
        </details>
      )}
    </>
  );
}
