import { isConnectingWord } from './connecting-words';
import type { Word } from './words';

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}'-]+$/u;
const SHORTEST_LETTERS = 4;
const NUMBER = /\p{N}/u;

/** Whether a word says something of its own, as far as that can be told in any language. */
export function isMeaningful({ key }: Pick<Word, 'key'>): boolean {
  if (isConnectingWord(key)) return false;
  return !ALPHABETIC.test(key) || key.length >= SHORTEST_LETTERS || NUMBER.test(key);
}
