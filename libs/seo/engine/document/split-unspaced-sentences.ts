const TERMINATOR = /[。！？!?]+[」』）"')\]]*|\n+|\.\s+/gu;
const THAI_GAP = /(?<=[\u0e01-\u0e4e\u0e46])[ \u00a0]+(?=[\u0e01-\u0e4e])/gu;

/** Offsets at which a sentence ends. Thai writes no full stop: a space between two Thai letters ends a clause. */
export function splitUnspacedSentences(text: string): number[] {
  const ends = [...text.matchAll(TERMINATOR), ...text.matchAll(THAI_GAP)].map((match) => match.index + match[0].length);
  return ends.sort((left, right) => left - right);
}
