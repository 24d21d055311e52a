import { __ } from '@wordpress/i18n';

import { languageTag } from '../settings';

const MICRO = 1_000_000;

/**
 * @param {number | null} microUsd millionths of a US dollar; null where a price is not known
 * @returns {string} as people of the site's language write it, with as many digits as small amounts need
 */
export function inMoney(microUsd) {
  if (microUsd === null || microUsd === undefined) return __('unknown', 'seoforge');
  const money = new Intl.NumberFormat(languageTag, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: 2,
    maximumFractionDigits: microUsd < MICRO ? 4 : 2,
  });
  return money.format(microUsd / MICRO);
}
