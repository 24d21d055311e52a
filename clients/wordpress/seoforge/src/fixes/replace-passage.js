import { parse, serialize } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';

import { changedRun } from './changed-run';

/**
 * Puts rewritten blocks into the place of those that were sent; one step to undo.
 * @param {{ clientIds: string[], before: string, passage: string }} proposal
 * @returns {boolean} whether that was possible: not once the blocks have been changed
 */
export function replacePassage({ clientIds, before, passage }) {
  const editor = select('core/block-editor');
  const blocks = clientIds.map((clientId) => editor.getBlock(clientId));
  if (blocks.some((block) => !block) || serialize(blocks) !== before) return false;
  const written = parse(passage);
  const { start, endBefore, endAfter } = changedRun(blocks.map(markupOf), written.map(markupOf));
  const replaced = clientIds.slice(start, endBefore);
  const replacing = written.slice(start, endAfter);
  if (replaced.length > 0) dispatch('core/block-editor').replaceBlocks(replaced, replacing);
  else if (replacing.length > 0) {
    const index = editor.getBlockIndex(clientIds[0]) + start;
    dispatch('core/block-editor').insertBlocks(replacing, index, undefined, false);
  }
  return true;
}

function markupOf(block) {
  return serialize([block]);
}
