import { traitsOf, type ElementTraits } from './elements';

/** What a tag says by its name. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly traits: ElementTraits;
}

/** How many ways of writing are recognised at a glance; a power of two. */
const SPELLINGS = 256;
/** Longer names are rare, and a longer piece would keep its whole text in memory. */
const LONGEST_REMEMBERED_LETTERS = 12;

/** The last name written with each hash, and what it says. */
const spellings = new Array<string>(SPELLINGS).fill('');
const tags = new Array<Tag>(SPELLINGS).fill(read(''));

/** The tag whose name stands between two offsets. What is met again is not even copied out of its text. */
export function tagAt(content: string, start: number, end: number): Tag {
  if (end - start > LONGEST_REMEMBERED_LETTERS) return read(content.slice(start, end));
  let hash = 0;
  for (let offset = start; offset < end; offset += 1) hash = (Math.imul(hash, 31) + content.charCodeAt(offset)) | 0;
  const slot = (hash ^ (hash >>> 8)) & (SPELLINGS - 1);
  const spelling = spellings[slot] ?? '';
  const known = tags[slot];
  if (known !== undefined && spelling.length === end - start && content.startsWith(spelling, start)) return known;
  const written = content.slice(start, end);
  const tag = read(written);
  spellings[slot] = written;
  tags[slot] = tag;
  return tag;
}

function read(written: string): Tag {
  const name = written.toLowerCase();
  return { name, traits: traitsOf(name) };
}
