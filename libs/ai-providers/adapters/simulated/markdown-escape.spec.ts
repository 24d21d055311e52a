import MarkdownIt from 'markdown-it';
import { escapeMarkdown } from './markdown-escape';

const HOSTILE = [
  '<script>alert(1)</script>',
  '**bold** _italic_ ~~gone~~',
  '[link](javascript:alert(1)) ![image](x)',
  '`code` and \\backslash\\',
  '&lt;b&gt; &amp; R&D &#60;',
  '<https://example.org>',
  'C# 1. - + | a | b |',
];

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('lets %j be read as it was written', (text) => {
    const markdown = new MarkdownIt({ html: true });
    const rendered = markdown.renderInline(`before ${escapeMarkdown(text)} after`);
    expect(rendered).toBe(markdown.utils.escapeHtml(`before ${text} after`));
  });
});
