import type { Sentence, Word } from '../../document/segmented-text';
import type { TransitionWords } from '../../language/language-pack';
import { hasUnspacedExpression } from './has-unspaced-expression';
import { transitionWordIndexOf } from './transition-word-index';

/** Whether a sentence has a transition word or expression; a word listed with a full stop needs it, as "e.g." does. */
export function hasTransitionWord(text: string, sentence: Sentence, list: TransitionWords): boolean {
  const { words } = sentence;
  const { single, beginnings, phrases, pairParts, isUnspaced } = transitionWordIndexOf(list);
  let seenSides: Map<number, number> | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const { key, end } = words[at] ?? NO_WORD;
    if (!beginnings.has(key)) continue;
    if (single.has(key) || (text.charAt(end) === '.' && single.has(`${key}.`))) return true;
    if (phrases.get(key)?.some((phrase) => isPhraseAt(text, words, at, phrase)) === true) return true;
    for (const part of pairParts.get(key) ?? []) {
      if (!part.words.every((expected, offset) => words[at + offset]?.key === expected)) continue;
      seenSides ??= new Map();
      const sides = (seenSides.get(part.pair) ?? 0) | (1 << part.side);
      if (sides === BOTH_SIDES) return true;
      seenSides.set(part.pair, sides);
    }
  }
  return isUnspaced && hasUnspacedExpression(text, sentence, list);
}

const NO_WORD = { key: '', end: 0 };

/** The two parts of a pair may stand in either order. */
const BOTH_SIDES = 0b11;

function isPhraseAt(text: string, words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((_, offset) => offset === 0 || continues(text, words, index + offset, phrase, offset));
}

/** A hyphen or a comma inside an expression makes it another one, unless the list has it: "на то," stands before a comma. */
function continues(
  text: string,
  words: readonly Word[],
  index: number,
  phrase: readonly string[],
  offset: number,
): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  if (previous === undefined || word === undefined || word.key !== phrase[offset]?.replace(',', '')) return false;
  return text.slice(previous.end, word.start).trim() === (phrase[offset - 1]?.endsWith(',') === true ? ',' : '');
}
