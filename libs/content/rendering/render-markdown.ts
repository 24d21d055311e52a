import MarkdownIt from 'markdown-it';

import { withoutFormattingTags } from '@seoforge/prompting';

/** HTML in a model's answer never becomes markup: tags that only format are passed over, all others shown as text. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Whatever it is that a link leads to, its brackets are not shown: `resolveLinks` keeps the addresses that are known. */
markdown.validateLink = () => true;

/** Only pictures that were made for the article stand in it. */
markdown.renderer.rules['image'] = () => '';

/** Section headings are level 2, so that a heading inside a section starts at 3. */
markdown.core.ruler.push('demote_headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(Math.max(Number(token.tag.slice(1)), 3), 6)}`;
    }
  }
});

markdown.core.ruler.push('drop_formatting_tags', ({ tokens }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type === 'text') token.content = withoutFormattingTags(token.content);
  }
});

/** Sections as HTML whose links are still to be resolved by `resolveLinks`, and which is still to be sanitised. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).replace(/<p>\s*<\/p>\n?/g, '');
}
