import type { Occurrence } from './find-keyphrase';

/** Uses of a keyphrase in a script without spaces: its characters in a row, whatever white space lies between them. */
export function findUnspacedKeyphrase(keyphrase: string, text: string): Occurrence[] {
  const wanted = keyphrase.toLowerCase().replace(/\s+/g, '');
  const offsets: number[] = [];
  const compact: string[] = [];
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    for (let offset = 0; offset < run.length; offset += 1) offsets.push(index + offset);
    compact.push(run);
  }
  const haystack = lowerCaseSameLength(compact.join(''));
  const occurrences: Occurrence[] = [];
  for (let at = haystack.indexOf(wanted); at >= 0; at = haystack.indexOf(wanted, at + wanted.length)) {
    occurrences.push([{ start: offsets[at] ?? 0, end: (offsets[at + wanted.length - 1] ?? 0) + 1 }]);
  }
  return occurrences;
}

/** Lower case where that changes no offset; a few letters (İ) grow and stay as they are. */
function lowerCaseSameLength(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
