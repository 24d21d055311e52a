import type { Word } from '../text/words';
import { isMeaningful } from '../text/meaningful-words';

/** The words that two texts have in a row in common, the longest by its letters; empty where that says nothing. */
export function longestRun(words: readonly Word[], wanted: readonly string[]): readonly Word[] {
  const places = new Map<string, number[]>();
  for (const [place, key] of wanted.entries()) places.set(key, [...(places.get(key) ?? []), place]);
  let longest: readonly Word[] = [];
  for (const [start, { key }] of words.entries()) {
    for (const place of places.get(key) ?? []) {
      if (start > 0 && words[start - 1]?.key === wanted[place - 1]) continue;
      let length = 1;
      while (words[start + length] !== undefined && words[start + length]?.key === wanted[place + length]) length += 1;
      const run = withoutGrammarAround(words.slice(start, start + length));
      if (lettersOf(run) > lettersOf(longest)) longest = run;
    }
  }
  return longest;
}

/** Letters and digits of words. */
export function lettersOf(words: readonly Pick<Word, 'key'>[]): number {
  return words.reduce((sum, { key }) => sum + key.length, 0);
}

function withoutGrammarAround(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex(isMeaningful);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isMeaningful) + 1);
}
