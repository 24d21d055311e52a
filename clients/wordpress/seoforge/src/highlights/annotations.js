import { dispatch, select } from '@wordpress/data';

import { editorBlocks } from './editor-blocks';

/** Under this name the editor keeps them; it is part of their class names, too. */
const SOURCE = 'seoforge';

/**
 * Highlights ranges in the editor. A text that has been changed since is looked for where it stands now, and left out if it is gone.
 * @param {import('./ranges-of-mark').HighlightRange[]} ranges
 */
export function annotate(ranges) {
  const { __experimentalAddAnnotation: add } = dispatch('core/annotations');
  for (const { clientId, attribute, ...range } of ranges) {
    const block = select('core/block-editor').getBlock(clientId);
    if (!block) continue;
    if (!attribute) {
      add({ source: SOURCE, blockClientId: clientId, selector: 'block' });
      continue;
    }
    const found = currentRange(block, attribute, range);
    if (found) add({ source: SOURCE, blockClientId: clientId, richTextIdentifier: attribute, range: found });
  }
}

/** Takes all highlights away. */
export function removeAnnotations() {
  dispatch('core/annotations').__experimentalRemoveAnnotationsBySource(SOURCE);
}

function currentRange(block, attribute, { start, end, text }) {
  const now = editorBlocks.toText(String(block.attributes[attribute] ?? ''));
  const at = now.slice(start, end) === text ? start : now.indexOf(text);
  return at < 0 ? null : { start: at, end: at + text.length };
}
