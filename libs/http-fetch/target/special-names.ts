/**
 * Names that never lead to the public internet: of this machine (RFC 6761), of its network (RFC 6762, RFC 8375), reserved for private
 * use (ICANN, `.internal`), or kept from delegation because networks use them inside (ICANN: `corp`, `home`, `mail`; `lan` likewise).
 */
const SPECIAL_SUFFIXES = [
  ...['localhost', 'localdomain', 'local', 'internal', 'home.arpa'],
  ...['lan', 'corp', 'home', 'mail', 'intranet', 'private'],
];

/** Whether a host name is refused before it is resolved, so that nobody learns which names a private network knows. */
export function isSpecialName(host: string): boolean {
  if (!host.includes('.')) return true;
  return SPECIAL_SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`));
}
