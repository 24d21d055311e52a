/** The same for keyphrases that are the same to a reader. */
export function keyphraseKeyOf(keyphrase: string): string {
  return keyphrase.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
