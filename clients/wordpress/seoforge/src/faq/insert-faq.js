import { createBlock, parse } from '@wordpress/blocks';
import { dispatch, select } from '@wordpress/data';

import { scriptOf } from './structured-data';

/**
 * Puts questions and answers below the text; one step to undo.
 * @param {{ blocks: string, jsonLd: object[] }} faq as the service wrote it
 * @param {boolean} withData whether structured data go with them: WordPress takes scripts away from authors who may not publish them
 */
export function insertFaq({ blocks, jsonLd }, withData) {
  const data = withData ? jsonLd.map((node) => createBlock('core/html', { content: scriptOf(node) })) : [];
  const end = select('core/block-editor').getBlockCount();
  dispatch('core/block-editor').insertBlocks([...parse(blocks), ...data], end);
}
