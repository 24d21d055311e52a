import { parse } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';

/** To undo what came before undoes this, too. */
const PART_OF_LAST_STEP = { isCached: true };

/**
 * Puts a finished article into the post that is open; one step to undo.
 * @param {object} result of the article
 * @param {{ isEmpty: boolean, takesRest: boolean }} how into an empty post or below what is there; and whether the post's title, excerpt
 * and slug become those of the article
 */
export function insertArticle({ blocks, title, excerpt, slug }, { isEmpty, takesRest }) {
  const written = parse(blocks);
  const { insertBlocks, replaceBlocks } = dispatch('core/block-editor');
  const clientIds = select('core/block-editor').getBlockOrder();
  if (isEmpty && clientIds.length > 0) replaceBlocks(clientIds, written);
  else insertBlocks(written, clientIds.length, undefined, false);
  if (takesRest) dispatch('core/editor').editPost({ title, excerpt, slug }, PART_OF_LAST_STEP);
}
