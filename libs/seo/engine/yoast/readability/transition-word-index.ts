import type { TransitionWords } from '../../language/language-pack';
import { usesUnspacedScript } from '../../language/scripts';

/** A list of transition words made ready to be found in one reading of a sentence. */
export interface TransitionWordIndex {
  readonly single: ReadonlySet<string>;
  /** The words with which any of them begins, without a full stop. */
  readonly beginnings: ReadonlySet<string>;
  /** Expressions by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The parts of pairs by their first word. */
  readonly pairParts: ReadonlyMap<string, readonly PairPart[]>;
  /** Whether expressions are written without spaces, so that they may be several words of a dictionary. */
  readonly isUnspaced: boolean;
}

/** One half of a two-part expression. */
export interface PairPart {
  readonly words: readonly string[];
  readonly pair: number;
  readonly side: 0 | 1;
}

const indexes = new WeakMap<TransitionWords, TransitionWordIndex>();

/** The index of a list, built when the list is first used. */
export function transitionWordIndexOf(list: TransitionWords): TransitionWordIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const parts = list.pairs.flatMap(([first, second], pair): PairPart[] => [
    { words: first.split(' '), pair, side: 0 },
    { words: second.split(' '), pair, side: 1 },
  ]);
  const phrases = Map.groupBy(list.phrases, ([first = '']) => first.replace(',', ''));
  const pairParts = Map.groupBy(parts, ({ words }) => words[0] ?? '');
  const singles = [...list.single].flatMap((word) => [word, word.replace(/\.$/, '')]);
  const beginnings = new Set([...singles, ...phrases.keys(), ...pairParts.keys()]);
  const isUnspaced = singles.some(usesUnspacedScript);
  const index = { single: list.single, beginnings, phrases, pairParts, isUnspaced };
  indexes.set(list, index);
  return index;
}
