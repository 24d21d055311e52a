const TERMINATORS = /[.?!…]+/gu;
const CLOSING_MARK = /[\p{Pe}\p{Pf}"']/u;
const NEXT_CHARACTER = /[^\s\p{Ps}\p{Pi}"'¿¡*_-]/u;
const LOWER_CASE = /^\p{Ll}/u;
const LAST_WORD = /[\p{L}.]{1,12}$/u;
const INITIAL = /^\p{Lu}$/u;
/** How far to look back for an abbreviation and ahead for the next word. */
const LOOK_AROUND_CHARACTERS = 16;

/**
 * Offsets at which a sentence ends: after a terminator and what closes around it, before white space, unless the next word
 * starts in lower case or the full stop belongs to an abbreviation or an initial.
 */
export function splitSentences(text: string, abbreviations: ReadonlySet<string>): number[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(TERMINATORS)) {
    const end = skipClosingMarks(text, index + mark.length);
    if (end < text.length && !/\s/.test(text.charAt(end))) continue;
    if (mark.startsWith('.') && (startsLowerCase(text, end) || endsInAbbreviation(text, index, abbreviations)))
      continue;
    ends.push(end);
  }
  return ends;
}

function skipClosingMarks(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && CLOSING_MARK.test(text.charAt(end))) end += 1;
  return end;
}

function startsLowerCase(text: string, offset: number): boolean {
  const next = NEXT_CHARACTER.exec(text.slice(offset, offset + LOOK_AROUND_CHARACTERS));
  return next !== null && LOWER_CASE.test(next[0]);
}

function endsInAbbreviation(text: string, fullStop: number, abbreviations: ReadonlySet<string>): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, fullStop - LOOK_AROUND_CHARACTERS), fullStop))?.[0] ?? '';
  return INITIAL.test(word) || abbreviations.has(word.toLowerCase());
}
