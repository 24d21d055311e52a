/** Of words, those that stand first, third, … in a row of the same word; a word by itself is no row. */
export function everySecondInRow(words: readonly string[]): readonly number[] {
  const places: number[] = [];
  let start = 0;
  words.forEach((word, index) => {
    if (word !== words[start]) start = index;
    const isRow = index > start || words[index + 1] === word;
    if (isRow && (index - start) % 2 === 0) places.push(index);
  });
  return places;
}
