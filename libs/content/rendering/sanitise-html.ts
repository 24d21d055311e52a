import sanitizeHtml from 'sanitize-html';

import { parseHtml } from './html/parse-html';
import { serialiseHtml } from './html/serialise-html';

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'hr', 'br'],
    ...['strong', 'em', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
  ],
  allowedAttributes: {
    a: ['href', 'title', 'rel'],
    img: ['src', 'alt', 'width', 'height', 'loading'],
    ol: ['start'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
};

/**
 * For what a model wrote: the plain blocks of a text, links to web pages, pictures from web addresses, and nothing that runs. Classes,
 * styles and comments go, block comments among them. What a customer sent is treated by `sanitiseContent`.
 */
export function sanitiseHtml(html: string): string {
  // A tree of bounded depth first: the allow-list alone takes time by the square of the depth.
  return sanitizeHtml(serialiseHtml(parseHtml(html)), OPTIONS);
}
