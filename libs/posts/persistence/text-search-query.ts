/** Texts of PostgreSQL's type `tsquery` (https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY). */

/** All of the lexemes. */
export function allOf(lexemes: readonly string[]): string {
  return lexemes.map(quoted).join(' & ');
}

/** Any of the lexemes. */
export function anyOf(lexemes: readonly string[]): string {
  return lexemes.map(quoted).join(' | ');
}

/** So many of the lexemes, or more. Its length grows with the number of ways to choose them: for few lexemes. */
export function atLeast(needed: number, lexemes: readonly string[]): string {
  if (needed >= lexemes.length) return allOf(lexemes);
  if (needed <= 1) return anyOf(lexemes);
  const [first = '', ...others] = lexemes;
  return `${quoted(first)} & (${atLeast(needed - 1, others)}) | ${atLeast(needed, others)}`;
}

/** Any run of so many of the lexemes, each of them in one run: all lexemes of one at least. */
export function anyRunOf(length: number, lexemes: readonly string[]): string {
  const runs = Array.from({ length: Math.ceil(lexemes.length / length) }, (_, run) => run * length);
  return runs.map((start) => allOf(lexemes.slice(start, start + length))).join(' | ');
}

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, '$&$&')}'`;
}
