import type { Word } from '../../document/segmented-text';

/** Words of one clause, in their comparison form. */
export type Clause = readonly string[];

/** Cuts a sentence into clauses: before each word that `startsClause`, and wherever a `boundary` stands between two words. */
export function splitClauses(
  words: readonly Word[],
  text: string,
  startsClause: (word: string) => boolean,
  boundary: RegExp,
): Clause[] {
  const clauses: string[][] = [];
  let previousEnd = words[0]?.start ?? 0;
  for (const { key, start, end } of words) {
    const current = clauses.at(-1);
    if (current === undefined || startsClause(key) || boundary.test(text.slice(previousEnd, start)))
      clauses.push([key]);
    else current.push(key);
    previousEnd = end;
  }
  return clauses;
}
