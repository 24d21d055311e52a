/** How many ways of writing are recognised at a glance; a power of two. */
const SPELLINGS = 256;
/** A longer piece would keep its whole text in memory. */
const LONGEST_REMEMBERED_LETTERS = 12;

/** The last name written with each hash, as it is written and in lower case. */
const spellings = new Array<string>(SPELLINGS).fill('');
const names = new Array<string>(SPELLINGS).fill('');

/** The name of an element or attribute between two offsets, in lower case. What is met again is not even copied out of its text. */
export function tagNameAt(content: string, start: number, end: number): string {
  if (end - start > LONGEST_REMEMBERED_LETTERS) return content.slice(start, end).toLowerCase();
  let hash = 0;
  for (let offset = start; offset < end; offset += 1) hash = (Math.imul(hash, 31) + content.charCodeAt(offset)) | 0;
  const slot = (hash ^ (hash >>> 8)) & (SPELLINGS - 1);
  const known = spellings[slot] ?? '';
  if (known.length === end - start && content.startsWith(known, start)) return names[slot] ?? '';
  const spelling = content.slice(start, end);
  const name = spelling.toLowerCase();
  spellings[slot] = spelling;
  names[slot] = name;
  return name;
}
