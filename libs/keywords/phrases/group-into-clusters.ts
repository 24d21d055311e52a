import type { DistinctPhrase } from './distinct-phrases';

/** Fewer phrases have nothing in common that is worth a name. */
const FEWEST_PHRASES = 2;

/**
 * The name of each phrase's cluster, in their order. Those without one join the cluster of which most phrases share a term with them;
 * what is left is grouped by the term that most of it shares, under its shortest phrase, and in the end under the subject.
 * @param common terms that tell nothing, because the subject itself has them
 */
export function clusterNamesOf(
  phrases: readonly DistinctPhrase[],
  common: ReadonlySet<string>,
  subject: string,
): readonly string[] {
  const names = phrases.map(({ cluster }) => cluster ?? null);
  const telling = phrases.map(({ terms }) => [...new Set(terms)].filter((term) => !common.has(term)));
  joinNamed(names, telling);
  for (;;) {
    const group = largestGroup(names, telling);
    if (group.length < FEWEST_PHRASES) break;
    const name = shortest(group.map((index) => phrases[index]?.phrase ?? ''));
    for (const index of group) names[index] = name;
  }
  return names.map((name) => name ?? subject);
}

function joinNamed(names: (string | null)[], telling: readonly (readonly string[])[]): void {
  const namesByTerm = new Map<string, Map<string, number>>();
  for (const [index, name] of names.entries()) {
    if (name === null) continue;
    for (const term of telling[index] ?? []) {
      const counts = namesByTerm.get(term) ?? new Map<string, number>();
      namesByTerm.set(term, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  }
  for (const [index, name] of names.entries()) {
    if (name === null)
      names[index] = mostFrequent((telling[index] ?? []).flatMap((term) => [...(namesByTerm.get(term) ?? [])]));
  }
}

function mostFrequent(counts: readonly (readonly [string, number])[]): string | null {
  const sums = new Map<string, number>();
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

/** Places of the phrases without a name that share the most frequent term. */
function largestGroup(names: readonly (string | null)[], telling: readonly (readonly string[])[]): readonly number[] {
  const places = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (name !== null) continue;
    for (const term of telling[index] ?? []) places.set(term, [...(places.get(term) ?? []), index]);
  }
  return [...places.values()].reduce((largest, group) => (group.length > largest.length ? group : largest), []);
}

function shortest(phrases: readonly string[]): string {
  return phrases.reduce((short, phrase) => (phrase.length < short.length ? phrase : short));
}
