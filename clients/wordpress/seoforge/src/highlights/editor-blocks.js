import { getBlockType, serialize } from '@wordpress/blocks';
import { create } from '@wordpress/rich-text';

import { placeBlocks } from './place-blocks';

/** How attributes that hold rich text are declared: the second way is that of WordPress before 6.5. */
const SOURCES_OF_RICH_TEXT = new Set(['rich-text', 'html']);

/** What pure functions must know of the editor. */
export const editorBlocks = {
  /** Names of the attributes of a block that hold rich text. */
  richTextAttributes({ name }) {
    const attributes = Object.entries(getBlockType(name)?.attributes ?? {});
    return attributes.filter(([, { source }]) => SOURCES_OF_RICH_TEXT.has(source)).map(([attribute]) => attribute);
  },
  /** The characters that the editor counts in a rich text. */
  toText(html) {
    return create({ html }).text;
  },
};

/** Where blocks stand in the content that they were serialised to. */
export function placesOf({ blocks, content }) {
  return placeBlocks(blocks, content, (block) => serialize([block]));
}
