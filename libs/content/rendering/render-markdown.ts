import MarkdownIt from 'markdown-it';

/** Raw HTML in a model's answer is shown as text, never as markup. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Section headings are level 2, so that a heading inside a section starts at 3. */
markdown.core.ruler.push('demote_headings', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      token.tag = `h${Math.min(Math.max(Number(token.tag.slice(1)), 3), 6)}`;
    }
  }
});

export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
