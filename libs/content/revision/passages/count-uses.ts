/** How often a phrase stands in a text as it is written, whatever its case, and whatever endings its words have there. */
export function countUses(text: string, phrase: string): number {
  const wanted = phrase.replaceAll(/["“”]/g, '').trim().toLowerCase();
  return wanted === '' ? 0 : text.toLowerCase().replace(/\s+/g, ' ').split(wanted).length - 1;
}
