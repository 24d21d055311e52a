import { dispatch, select } from '@wordpress/data';
import { applyFormat, create, toHTMLString } from '@wordpress/rich-text';

import { showBlock } from '../highlights/canvas';
import { editorBlocks } from '../highlights/editor-blocks';
import { findAnchor } from './find-anchor';

const LINK = 'core/link';

/** Blocks whose words are no place for a link. */
const NOT_LINKED = new Set(['core/heading', 'core/button', 'core/code', 'core/preformatted']);

/**
 * Makes a link of its anchor in the text; one step to undo.
 * @param {{ url: string, anchor: string, place: { sentence: string } | null }} link
 * @returns {boolean} whether the anchor was found, outside of links
 */
export function insertLink({ url, anchor, place }) {
  const found = findAnchor(textsOf(select('core/block-editor').getBlocks()), anchor, place?.sentence);
  if (!found) return false;
  const { block, attribute, value } = found.place;
  const linked = applyFormat(value, { type: LINK, attributes: { url } }, found.start, found.end);
  dispatch('core/block-editor').updateBlockAttributes(block.clientId, { [attribute]: toHTMLString({ value: linked }) });
  showBlock(block.clientId);
  return true;
}

function textsOf(blocks) {
  return blocks.flatMap((block) => [
    ...(NOT_LINKED.has(block.name) ? [] : richTextsOf(block)),
    ...textsOf(block.innerBlocks),
  ]);
}

function richTextsOf(block) {
  return editorBlocks.richTextAttributes(block).map((attribute) => {
    const value = create({ html: String(block.attributes[attribute] ?? '') });
    const isLinked = (start, end) =>
      value.formats.slice(start, end).some((formats) => formats?.some(({ type }) => type === LINK));
    return { place: { block, attribute, value }, text: value.text, isLinked };
  });
}
