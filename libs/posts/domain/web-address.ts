/** Longer addresses are traps or mistakes (sitemaps.org protocol: less than 2,048 characters). */
const LONGEST_CHARACTERS = 2_048;

/**
 * The absolute address of a page, without its fragment; undefined where it is none of the web.
 * @param base what it is relative to
 */
export function webAddressOf(reference: string, base?: string): string | undefined {
  if (reference.length > LONGEST_CHARACTERS || reference.startsWith('#')) return undefined;
  const url = URL.parse(reference.trim(), base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  url.hash = '';
  return url.href.length > LONGEST_CHARACTERS ? undefined : url.href;
}
