import { resolveWebAddress } from '@seoforge/seo';

/** Parameters that tell who a visitor is or how they came, never what the page shows: of sessions, analytics, advertisements, newsletters. */
const TRACKING_PARAMETERS: ReadonlySet<string> = new Set([
  ...['phpsessid', 'jsessionid', 'aspsessionid', 'cfid', 'cftoken'],
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', '_ga', '_gl', 'fbclid', 'msclkid', 'yclid', 'twclid', 'ttclid'],
  ...['li_fat_id', 'igshid', 'mc_cid', 'mc_eid', '_hsenc', '_hsmi', 'mkt_tok', 'vero_id', 'oly_anon_id', 'oly_enc_id'],
]);
const SESSION_IN_PATH = /;jsessionid=[^/?#;]*/i;

/**
 * The address under which a page is fetched once: as of a link, without what tells visitors apart and without an empty query. The order
 * of parameters, letter case and a slash at the end are kept, for servers may tell them apart.
 */
export function pageAddress(address: string): string {
  const url = new URL(resolveWebAddress(address, address) ?? address);
  url.pathname = url.pathname.replace(SESSION_IN_PATH, '');
  const parameters = url.search.slice(1).split('&');
  const kept = parameters.filter((parameter) => parameter !== '' && !isTracking(parameter));
  if (kept.length < parameters.length) url.search = kept.join('&');
  return url.href;
}

function isTracking(parameter: string): boolean {
  const name = parameter.replace(/=.*$/s, '').toLowerCase();
  return name.startsWith('utm_') || TRACKING_PARAMETERS.has(name);
}
