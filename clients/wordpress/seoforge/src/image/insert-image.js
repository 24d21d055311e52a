import { createBlock } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';

/**
 * Puts a picture of the media library behind the block where the writer is, or below the text.
 * @param {{ attachmentId: number, url: string, alt: string }} image
 */
export function insertImage({ attachmentId, url, alt }) {
  const { getBlockCount, getBlockHierarchyRootClientId, getBlockIndex, getSelectedBlockClientId } =
    select('core/block-editor');
  const selected = getSelectedBlockClientId();
  const index = selected ? getBlockIndex(getBlockHierarchyRootClientId(selected)) + 1 : getBlockCount();
  const block = createBlock('core/image', { id: attachmentId, url, alt, sizeSlug: 'large' });
  dispatch('core/block-editor').insertBlocks([block], index);
}
