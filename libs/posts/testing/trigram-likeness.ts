/** As PostgreSQL's trigrams: each word with two spaces before it and one behind. */
const trigramsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== '')
      .flatMap((word) => Array.from({ length: word.length + 1 }, (_, start) => `  ${word} `.slice(start, start + 3))),
  );

/** Which share of a text's trigrams another text has: 0-1. */
export function trigramLikenessOf(text: string, other: string): number {
  const sought = trigramsOf(text);
  const found = trigramsOf(other);
  return sought.size === 0 ? 0 : [...sought].filter((trigram) => found.has(trigram)).length / sought.size;
}
