import type { Replacement } from '../../../rendering/html/replace-ranges';

/** Puts a block before what begins at an offset. */
export function insertBlock(at: number, block: string): Replacement {
  return { start: at, end: at, text: `${block}\n\n` };
}

/** Puts a block at the end of the content. */
export function appendBlock({ length }: string, block: string): Replacement {
  return { start: length, end: length, text: `\n\n${block}` };
}
