import type { TextBlock } from '../content/text-block';
import type { TermWeights } from '../overlaps/term-weights';
import type { LinkTarget } from './link-target';
import { stretchesOf } from './stretches-of';

/** Of a longer name the first terms are enough: an anchor says most of them. */
const MOST_PAIRED_TERMS = 6;
/** A single word may say nearly all of a topic that has no more than so many. */
const MOST_TERMS_SAID_BY_ONE = 2;
/** Of a long text: the most telling ones. */
const MOST_PAIRS_OF_TEXT = 480;
const MOST_TERMS_OF_TEXT = 120;

/**
 * What a post is found by that texts may link to. An anchor is made of words that follow one another: whatever leads to a post has two of
 * its terms side by side, or the one that says nearly all. A key is such a term, or two in the order of the alphabet.
 */
export function anchorKeysOf({ terms, incidental }: LinkTarget): readonly string[] {
  const telling = terms.filter((term) => !incidental.has(term));
  const alone = telling.length === 0 ? terms : telling;
  return [...(alone.length <= MOST_TERMS_SAID_BY_ONE ? alone : []), ...pairsOf(terms)];
}

/** The keys of all posts to which words may lead that say some of a target. */
export function rivalKeysOf({ terms }: LinkTarget): readonly string[] {
  return [...terms, ...pairsOf(terms)];
}

/** The keys of what a text says outside of headings, the most telling first. */
export function anchorKeysIn(blocks: readonly TextBlock[], language: string, weights: TermWeights): readonly string[] {
  const terms = new Map<string, number>();
  const pairs = new Map<string, number>();
  const stretches = blocks.flatMap(({ isHeading, text }) => (isHeading ? [] : stretchesOf(text, language)));
  for (const stretch of stretches) {
    let before: string | null = null;
    for (const { term } of stretch) {
      if (term === null) continue;
      terms.set(term, weights.of(term));
      if (before !== null && before !== term) pairs.set(keyOf(before, term), weights.of(before) + weights.of(term));
      before = term;
    }
  }
  return byWorth([
    ...byWorth([...pairs]).slice(0, MOST_PAIRS_OF_TEXT),
    ...byWorth([...terms]).slice(0, MOST_TERMS_OF_TEXT),
  ]).map(([key]) => key);
}

function pairsOf(terms: readonly string[]): readonly string[] {
  const paired = terms.slice(0, MOST_PAIRED_TERMS);
  return paired.flatMap((one, place) => paired.slice(place + 1).map((other) => keyOf(one, other)));
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

type Weighed = readonly [key: string, worth: number];

function byWorth(keys: readonly Weighed[]): readonly Weighed[] {
  return keys.toSorted(([, one], [, other]) => other - one);
}
