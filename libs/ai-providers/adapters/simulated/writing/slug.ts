/** WordPress stores up to 200 characters of a slug. */
const MAX_SLUG_CHARACTERS = 200;

/** The words of a phrase in lower case with hyphens between them: letters of every script stay, Latin ones lose accents. */
export function slugOf(phrase: string): string {
  const words = phrase
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-').slice(0, MAX_SLUG_CHARACTERS).toWellFormed().replace(/-$/, '') ?? 'article';
}
