/** In UTF-16 code units: about eight words of English, and enough to be unique in scripts without spaces. */
const ANCHOR_LENGTH = 40;
/** How much further back the anchor may begin so that it begins with a word. */
const MAX_WORD_LENGTH = 20;
/** What belongs to the character before it: combining marks, joiners, and second halves of surrogate pairs. */
const INNER_UNIT = /^[\p{M}\u200d\udc00-\udfff]$/u;

/** The end of a text, from the beginning of a word or at least of a character; cuts are at UTF-16 code units. */
export function endOf(text: string): string {
  let start = Math.max(0, text.length - ANCHOR_LENGTH);
  const wordBefore = /\S*$/.exec(text.slice(Math.max(0, start - MAX_WORD_LENGTH), start))?.[0] ?? '';
  if (wordBefore.length < MAX_WORD_LENGTH) start -= wordBefore.length;
  while (start > 0 && INNER_UNIT.test(text.charAt(start))) start -= 1;
  return text.slice(start);
}
