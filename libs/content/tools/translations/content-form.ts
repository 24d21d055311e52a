import { isBlockMarkup } from '../../rendering/block-markup';
import { elementsIn, parseHtml } from '../../rendering/html/parse-html';

/** How a text is written: in paragraphs without markup, as HTML, or as HTML between WordPress's block comments. */
export type ContentForm = 'plain' | 'html' | 'blocks';

export function formOf(content: string): ContentForm {
  if (isBlockMarkup(content)) return 'blocks';
  return elementsIn(parseHtml(content)).length > 0 || content.includes('<!--') ? 'html' : 'plain';
}
