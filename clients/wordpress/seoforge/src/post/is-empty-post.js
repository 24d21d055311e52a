import { isUnmodifiedDefaultBlock } from '@wordpress/blocks';

/**
 * Whether nothing has been written yet.
 * @param {object[]} blocks of the post
 */
export function isEmptyPost(blocks) {
  return blocks.every((block) => isUnmodifiedDefaultBlock(block));
}
