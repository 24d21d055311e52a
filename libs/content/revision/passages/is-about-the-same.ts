/** Shorter words are mostly grammar; by their first letters, words are known in most of their forms. */
const WORD = /\p{L}{5,}/gu;
const STEM_LETTERS = 5;
/** Scripts without spaces are compared by pairs of signs. */
const UNSPACED_PAIR =
  /(?=([\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Lao}\p{Script=Khmer}]{2}))/gu;

/** Of the words of a passage, at least this share is found again when it only says the same in another way. */
const LEAST_SHARE = 0.35;

/** Whether a text still has enough of the words of another to be about the same. */
export function isAboutTheSame(old: string, written: string): boolean {
  const wanted = stemsOf(old);
  if (wanted.size === 0) return true;
  const found = stemsOf(written);
  return [...wanted].filter((stem) => found.has(stem)).length >= wanted.size * LEAST_SHARE;
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(WORD) ?? [];
  const pairs = Array.from(text.matchAll(UNSPACED_PAIR), ([, pair = '']) => pair);
  return new Set([...words.map((word) => word.slice(0, STEM_LETTERS)), ...pairs]);
}
