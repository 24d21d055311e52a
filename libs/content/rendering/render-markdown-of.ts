import { strikethrough } from '@truto/turndown-plugin-gfm';
import TurndownService from 'turndown';

import { parseHtml } from './html/parse-html';
import { serialiseHtml } from './html/serialise-html';
import { addTableRules } from './markdown-tables';

const turndown = new TurndownService({
  headingStyle: 'atx',
  codeBlockStyle: 'fenced',
  bulletListMarker: '-',
  hr: '---',
  emDelimiter: '*',
});
turndown.use(strikethrough);
addTableRules(turndown);
turndown.remove(['style', 'script', 'iframe', 'noscript']);
turndown.addRule('figcaption', { filter: 'figcaption', replacement: (caption) => `\n\n${caption.trim()}\n\n` });

const escapeMarkdown = turndown.escape.bind(turndown);

/** Outside of code, a tag that is only spoken of must not become one: Markdown passes HTML on. */
turndown.escape = (text) => escapeMarkdown(text).replaceAll('<', '&lt;');

turndown.addRule('picture', {
  filter: 'img',
  replacement: (_, picture) => {
    const [alt, src] = ['alt', 'src'].map((name) => picture.getAttribute(name) ?? '');
    return src
      ? `![${turndown.escape(alt ?? '').replace(/\s+/g, ' ')}](${src.replace(/[\s<>()]/g, percentEncoded)})`
      : '';
  },
});

/** The same text as GitHub-flavoured Markdown: `#` headings, `-` bullets, fenced code, tables, pictures; without HTML. */
export function renderMarkdownOf(html: string): string {
  return turndown.turndown(serialiseHtml(parseHtml(html)));
}

/** Brackets, too, which `encodeURIComponent` leaves. */
function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
}
