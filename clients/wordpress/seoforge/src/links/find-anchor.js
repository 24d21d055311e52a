/**
 * Finds words in texts: best within the sentence that they were found in, and never where they are a link already.
 * @template Place
 * @param {{ place: Place, text: string, isLinked: (start: number, end: number) => boolean }[]} texts in their order
 * @param {string} anchor
 * @param {string | undefined} sentence around it
 * @returns {{ place: Place, start: number, end: number } | null} UTF-16 offsets into the text
 */
export function findAnchor(texts, anchor, sentence) {
  const inSentence = sentence ? search(texts, anchor, sentence) : null;
  return inSentence ?? search(texts, anchor, anchor);
}

function search(texts, anchor, around) {
  const offset = around.indexOf(anchor);
  if (offset < 0) return null;
  for (const { place, text, isLinked } of texts) {
    for (let at = text.indexOf(around); at >= 0; at = text.indexOf(around, at + 1)) {
      const start = at + offset;
      const end = start + anchor.length;
      if (!isLinked(start, end)) return { place, start, end };
    }
  }
  return null;
}
