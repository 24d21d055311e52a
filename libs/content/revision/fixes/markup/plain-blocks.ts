/**
 * Blocks whose text and links stand in their HTML alone; others repeat them in their comment, and the editor would take
 * them for broken after a change. `undefined` is no block: plain HTML.
 */
export const PLAIN_BLOCKS: ReadonlySet<string | undefined> = new Set([
  undefined,
  ...['paragraph', 'heading', 'list', 'list-item', 'table', 'freeform', 'html'],
]);
