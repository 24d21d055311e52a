const PLAIN = /^[a-z0-9']*$/;

/** The form in which words are compared: lower case, composed, with plain quotes and without soft hyphens. */
export function wordKeyOf(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/g, "'")
    .replace(/\u00ad/g, '')
    .normalize('NFC');
}
