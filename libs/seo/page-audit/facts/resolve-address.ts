/** Longer addresses are traps or mistakes (sitemaps.org protocol: less than 2,048 characters). */
const LONGEST_ADDRESS_CHARACTERS = 2_048;

/**
 * The absolute web address of a reference, without its fragment, in the form in which addresses are compared (the letters of
 * percent-encodings in upper case: RFC 3986, section 6.2.2.1); null when it is none.
 */
export function resolveWebAddress(reference: string, base: string): string | null {
  if (reference.length > LONGEST_ADDRESS_CHARACTERS) return null;
  const url = URL.parse(reference.trim(), base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.hash = '';
  const address = url.href.replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase());
  return address.length <= LONGEST_ADDRESS_CHARACTERS ? address : null;
}
