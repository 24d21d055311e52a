/** A word list written as prose: one set from strings of words separated by spaces. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).filter((word) => word !== ''));
}

/** A list of expressions of several words, one expression a string. */
export function phrases(...expressions: readonly string[]): readonly (readonly string[])[] {
  return expressions.map((expression) => expression.split(' '));
}
