/**
 * A block and where its markup stands in the content.
 * @typedef {{ block: object, start: number, end: number, depth: number }} BlockPlace
 */

/**
 * Finds blocks, and those within them, in the content that they were serialised to.
 * @param {object[]} blocks in their order
 * @param {string} content
 * @param {(block: object) => string} serialize one block
 * @returns {BlockPlace[]} offsets in UTF-16 units; a block comes before those within it, and one that is not found is left out
 */
export function placeBlocks(blocks, content, serialize, { start = 0, end = content.length, depth = 0 } = {}) {
  let from = start;
  return blocks.flatMap((block) => {
    const markup = serialize(block);
    const at = content.indexOf(markup, from);
    if (!markup || at < 0 || at + markup.length > end) return [];
    from = at + markup.length;
    const place = { block, start: at, end: from, depth };
    const within = { start: at, end: from, depth: depth + 1 };
    return [place, ...placeBlocks(block.innerBlocks ?? [], content, serialize, within)];
  });
}
