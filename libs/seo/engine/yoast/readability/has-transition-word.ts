import type { Sentence, Word } from '../../document/segmented-text';
import type { TransitionWords } from '../../language/language-pack';
import { usesUnspacedScript } from '../../language/scripts';

/** Whether a sentence has a transition word or expression. */
export function hasTransitionWord(text: string, { start, end, words }: Sentence, list: TransitionWords): boolean {
  if (words.some((word, index) => list.single.has(word.key) || startsPhrase(words, index, list))) return true;
  const slice = text.slice(start, end);
  if (usesUnspacedScript(slice)) return [...list.single].some((expression) => slice.includes(expression));
  return hasPair(words, list);
}

function startsPhrase(words: readonly Word[], index: number, { phrases }: TransitionWords): boolean {
  const first = words[index]?.key;
  return phrases.some(
    (phrase) => phrase[0] === first && phrase.every((part, offset) => words[index + offset]?.key === part),
  );
}

function hasPair(words: readonly Word[], { pairs }: TransitionWords): boolean {
  const sentence = ` ${words.map((word) => word.key).join(' ')} `;
  return pairs.some(([first, second]) => {
    const at = sentence.indexOf(` ${first} `);
    return at >= 0 && sentence.includes(` ${second} `, at + first.length + 1);
  });
}
