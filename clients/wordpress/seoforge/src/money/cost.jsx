import { __, sprintf } from '@wordpress/i18n';

import { inMoney } from './in-money';

/** What something has cost. */
export function Cost({ microUsd }) {
  /* translators: %s: amount of money, such as $0.12. */
  const words = sprintf(__('Cost: %s', 'seoforge'), inMoney(microUsd));
  return <span className="seoforge-cost">{words}</span>;
}
