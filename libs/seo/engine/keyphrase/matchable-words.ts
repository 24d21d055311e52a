const INNER_PUNCTUATION = /[^\p{L}\p{N}\p{M}]/u;
const SEPARATORS = /[;:!?¿¡.,/+()<>"“”„«»—]+/;
const QUOTES = /['‹›]/;

/** Whether a written word has something in it that is neither letter nor digit. */
export function hasInnerPunctuation(key: string): boolean {
  return INNER_PUNCTUATION.test(key);
}

/**
 * What a written word can be matched as: itself, its parts where punctuation joins several (data/common), and what follows an
 * apostrophe (l'eau is eau too, but a cat's is not cat).
 */
export function matchableWords(key: string): readonly string[] {
  if (!hasInnerPunctuation(key)) return [key];
  const parts = key.split(SEPARATORS).filter((part) => part !== '' && part !== key);
  return [key, ...parts, ...[key, ...parts].flatMap(afterQuote)];
}

function afterQuote(word: string): readonly string[] {
  const quote = word.search(QUOTES);
  return quote < 0 || SEPARATORS.test(word) ? [] : [word.slice(quote + 1)];
}
