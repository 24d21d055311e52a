/** Longer words are no words of a language, and stemmers take time for them. */
const LONGEST_WORD_CHARACTERS = 40;
/** How many distinct words are remembered; a long text has about five thousand. */
const MOST_WORDS = 20_000;

/** A stemmer that stems each distinct word once, and only when asked; very long words stay as they are. */
export function memoizedStem(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD_CHARACTERS) return word;
    const known = stems.get(word);
    if (known !== undefined) return known;
    const found = stem(word);
    if (stems.size < MOST_WORDS) stems.set(word, found);
    return found;
  };
}
