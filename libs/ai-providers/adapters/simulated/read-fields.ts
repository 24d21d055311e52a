/** A text of the input on one line and within its bound; empty where it is no text. */
export function lineOf(value: unknown, maxCharacters: number): string {
  return textOf(value, maxCharacters)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** A text of the input as it is, within its bound; empty where it is no text. */
export function textOf(value: unknown, maxCharacters: number): string {
  return typeof value === 'string' ? value.slice(0, maxCharacters).toWellFormed() : '';
}

export function integerOf(value: unknown, least: number, most: number, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(most, Math.max(least, Math.round(value)));
}

/** The texts of a list, each on one line; what is empty or no text is left out. */
export function linesOf(value: unknown, maxItems: number, maxCharacters: number): readonly string[] {
  return listOf(value, maxItems)
    .map((item) => lineOf(item, maxCharacters))
    .filter((line) => line !== '');
}

/** The members of a list as objects whose fields are still to be checked. */
export function recordsOf(value: unknown, maxItems: number): readonly Readonly<Record<string, unknown>>[] {
  return listOf(value, maxItems).map((item) => Object(item) as Record<string, unknown>);
}

function listOf(value: unknown, maxItems: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, maxItems) : [];
}
