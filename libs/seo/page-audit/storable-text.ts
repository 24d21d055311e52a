/** Characters that are not seen: controls (NUL cannot be stored), and marks that turn the direction of what follows (Unicode, UAX #9). */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu;

/** A stranger's text on one line, cut to a length, fit to be stored, logged and shown. */
export function storableText(text: string, longestCharacters: number): string {
  const isCut = text.length > longestCharacters;
  const kept = isCut ? text.slice(0, longestCharacters - 1) : text;
  return `${kept.replace(UNSEEN, ' ').toWellFormed()}${isCut ? '…' : ''}`;
}
