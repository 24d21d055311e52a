/** WordPress cuts slugs at 200 bytes; search results show far less. */
const MAXIMUM_LENGTH = 75;

/** Lower-case words joined by hyphens. Latin letters lose their accents, as in WordPress; other scripts are kept whole. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    const longer = slug === '' ? word.slice(0, MAXIMUM_LENGTH).toWellFormed() : `${slug}-${word}`;
    if (longer.length > MAXIMUM_LENGTH) break;
    slug = longer;
  }
  return slug;
}
