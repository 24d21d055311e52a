import type { Sentence } from '../../document/segmented-text';
import type { TransitionWords } from '../../language/language-pack';

/**
 * Whether a listed expression stands in a sentence of a script without spaces. It may be several words of the dictionary, but unless
 * the list says otherwise begins where a word begins and ends where one ends: แต่ (but) is not in แต่ละ (each).
 */
export function hasUnspacedExpression(
  text: string,
  { start, end, words }: Sentence,
  { single, countInsideWords }: TransitionWords,
): boolean {
  const sentence = text.slice(start, end);
  const wordStarts = new Set(words.map((word) => word.start - start));
  const wordEnds = new Set(words.map((word) => word.end - start));
  for (const expression of single) {
    for (let at = sentence.indexOf(expression); at >= 0; at = sentence.indexOf(expression, at + 1)) {
      if (countInsideWords === true || (wordStarts.has(at) && wordEnds.has(at + expression.length))) return true;
    }
  }
  return false;
}
