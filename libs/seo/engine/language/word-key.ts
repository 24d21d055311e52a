const PLAIN = /^[a-z0-9']*$/;
/** Longer ones are no words; composing a flood of accents takes time with the square of its length. */
const LONGEST_COMPOSED_CHARACTERS = 100;

/** The form in which words are compared: lower case, composed, with plain quotes and without soft hyphens. */
export function wordKeyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'").replace(/\u00ad/g, '');
  return plain.length > LONGEST_COMPOSED_CHARACTERS ? plain : plain.normalize('NFC');
}
