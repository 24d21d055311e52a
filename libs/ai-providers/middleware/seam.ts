import { endOf } from './anchor';

const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“',
};

/** What an answer adds to the text that is there already; `undecided` as long as more of it must be seen, `none` for no such answer. */
export type Seam = { readonly rest: string } | 'undecided' | 'none';

/**
 * The end of a text, with which an answer that goes on from there is to begin. It is the whole text where that begins as it
 * ends: an answer that begins so could be read both as going on and as starting anew.
 */
export function anchorOf(given: string): string {
  const end = endOf(given);
  return isFound(seamAfter(end, given, true)) ? given : end;
}

/**
 * Where an answer meets the text that is there already: it begins with that text's anchor, or with that text itself.
 * @param answer as much of it as has come
 * @param isWhole whether nothing follows
 */
export function seamOf(given: string, answer: string, isWhole: boolean): Seam {
  const goingOn = seamAfter(anchorOf(given), answer, isWhole);
  if (isFound(goingOn)) return goingOn;
  const anew = seamAfter(given, answer, isWhole);
  return anew === 'none' ? goingOn : anew;
}

/** What follows `expected`, letter by letter; only blanks, and quotes around or before it, may differ. */
function seamAfter(expected: string, answer: string, isWhole: boolean): Seam {
  if (answer.startsWith(expected)) return { rest: answer.slice(expected.length) };
  if (!isWhole && expected.startsWith(answer)) return 'undecided';
  const core = expected.trim();
  const text = answer.trimStart();
  if (core === '') return 'none';
  const readings = [afterWords(core, text, isWhole)];
  const closingQuote = CLOSING_QUOTES[text.charAt(0)];
  if (closingQuote) readings.push(afterClosing(closingQuote, afterWords(core, text.slice(1), isWhole), isWhole));
  if (CLOSING_QUOTES[core.charAt(0)] && core.length > 1) readings.push(afterWords(core.slice(1), text, isWhole));
  const found = readings.find(isFound);
  if (found) return afterBlanks(expected.slice(expected.trimEnd().length), found.rest, isWhole);
  return readings.includes('undecided') ? 'undecided' : 'none';
}

function isFound(seam: Seam): seam is { readonly rest: string } {
  return typeof seam === 'object';
}

/** What follows the words of `core`, whatever blanks stand between them. */
function afterWords(core: string, text: string, isWhole: boolean): Seam {
  let rest = text;
  for (const [index, word] of core.trim().split(/\s+/).entries()) {
    const trimmed = rest.trimStart();
    if (trimmed === '') return isWhole ? 'none' : 'undecided';
    if (index > 0 && trimmed === rest) return 'none';
    if (!trimmed.startsWith(word)) return !isWhole && word.startsWith(trimmed) ? 'undecided' : 'none';
    rest = trimmed.slice(word.length);
  }
  return { rest };
}

function afterClosing(quote: string, seam: Seam, isWhole: boolean): Seam {
  if (!isFound(seam)) return seam;
  const rest = seam.rest.trimStart();
  if (rest === '') return isWhole ? 'none' : 'undecided';
  return rest.startsWith(quote) ? { rest: rest.slice(quote.length) } : 'none';
}

/** Blanks that the text ends with already are not added again. */
function afterBlanks(given: string, rest: string, isWhole: boolean): Seam {
  const blanks = rest.slice(0, rest.length - rest.trimStart().length);
  if (given !== '' && blanks === rest && !isWhole) return 'undecided';
  if (blanks.startsWith(given)) return { rest: rest.slice(given.length) };
  return { rest: given.startsWith(blanks) ? rest.slice(blanks.length) : rest };
}
