import fc from 'fast-check';

import { plainTextOf } from './plain-text';
import { renderBlocks } from './render-blocks';
import { renderMarkdown } from './render-markdown';
import { sanitiseHtml } from './sanitise-html';
import { readBlockMarkup } from './testing/read-block-markup';
import { faultsOf } from './testing/saved-forms';

const words = (text: string): string => text.replace(/\s+/g, '');

const SAVED: readonly (readonly [name: string, html: string, blocks: string])[] = [
  [
    'a paragraph',
    '<p>Rain &amp; <em>sun</em></p>',
    '<!-- wp:paragraph -->\n<p>Rain &amp; <em>sun</em></p>\n<!-- /wp:paragraph -->',
  ],
  ['a heading', '<h2>Rain</h2>', '<!-- wp:heading -->\n<h2 class="wp-block-heading">Rain</h2>\n<!-- /wp:heading -->'],
  [
    'a subheading',
    '<h3>Rain</h3>',
    '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Rain</h3>\n<!-- /wp:heading -->',
  ],
  [
    'a list',
    '<ul><li>one</li><li>two</li></ul>',
    '<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>one</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>two</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->',
  ],
  [
    'a list in a list',
    '<ol start="3"><li><p>one</p>\n<ul><li>two</li></ul></li></ol>',
    '<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list"><!-- wp:list-item -->\n<li>one<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>two</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->',
  ],
  [
    'a quote',
    '<blockquote>\n<p>one</p>\n<p>two</p>\n</blockquote>',
    '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><!-- wp:paragraph -->\n<p>one</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>two</p>\n<!-- /wp:paragraph --></blockquote>\n<!-- /wp:quote -->',
  ],
  [
    'code',
    '<pre><code class="language-php">[a] &lt;b&gt;\n</code></pre>',
    '<!-- wp:code -->\n<pre class="wp-block-code"><code>&#91;a] &lt;b&gt;</code></pre>\n<!-- /wp:code -->',
  ],
  [
    'preformatted text',
    '<pre>one\n  two</pre>',
    '<!-- wp:preformatted -->\n<pre class="wp-block-preformatted">one\n  two</pre>\n<!-- /wp:preformatted -->',
  ],
  [
    'a table',
    '<table>\n<thead>\n<tr><th>a</th></tr>\n</thead>\n<tbody>\n<tr><td>b</td></tr>\n</tbody>\n</table>',
    '<!-- wp:table {"hasFixedLayout":false} -->\n<figure class="wp-block-table"><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></figure>\n<!-- /wp:table -->',
  ],
  [
    'a separator',
    '<hr>',
    '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->',
  ],
  [
    'a picture with a caption',
    '<figure><img src="https://garden.example/a.jpg" alt="A &quot;barrel&quot;" width="9"><figcaption>Ours</figcaption></figure>',
    '<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://garden.example/a.jpg" alt="A &quot;barrel&quot;"/><figcaption class="wp-element-caption">Ours</figcaption></figure>\n<!-- /wp:image -->',
  ],
  [
    'a linked picture',
    '<p><a href="https://garden.example/"><img src="https://garden.example/a.jpg"></a></p>',
    '<!-- wp:image {"linkDestination":"custom"} -->\n<figure class="wp-block-image"><a href="https://garden.example/"><img src="https://garden.example/a.jpg" alt=""/></a></figure>\n<!-- /wp:image -->',
  ],
  ['text without an element', 'one <b>two</b>', '<!-- wp:paragraph -->\n<p>one <b>two</b></p>\n<!-- /wp:paragraph -->'],
  [
    'what there is no block for',
    '<section class="a"><p>one</p></section>',
    '<!-- wp:html -->\n<section class="a"><p>one</p></section>\n<!-- /wp:html -->',
  ],
  ['nothing', '<p> </p>\n<ul></ul><blockquote></blockquote>', ''],
];

describe('renderBlocks', () => {
  it.each(SAVED)('writes %s as the editor saves it', (_, html, blocks) => {
    expect(renderBlocks(html)).toBe(blocks);
    expect(faultsOf(readBlockMarkup(blocks))).toEqual([]);
  });

  it.each([
    ['a paragraph of a customer with a style', '<p style="color:red">one</p>'],
    ['a list with more than text in it', '<ul><li>one<blockquote>two</blockquote></li></ul>'],
    ['text behind a list in an item', '<ul><li>one<ul><li>two</li></ul>three</li></ul>'],
    ['a table with a paragraph in a cell', '<table><tr><td><p>one</p></td></tr></table>'],
    ['a film', '<figure><video src="https://garden.example/a.mp4"></video></figure>'],
  ])('makes Custom HTML of %s', (_, html) => {
    const blocks = readBlockMarkup(renderBlocks(html));
    expect(blocks.map(({ name }) => name)).toEqual(['html']);
    expect(words(plainTextOf(blocks[0]?.html ?? ''))).toBe(words(plainTextOf(html)));
  });

  it.each([
    '<p>&lt;!-- wp:html --&gt;&lt;script&gt;&lt;!-- /wp:html --&gt;</p>',
    '<p><!-- wp:html --><b>one</b><!-- /wp:html --></p>',
    '<figure><img src="https://garden.example/a.jpg" alt="<!-- wp:html -->"></figure>',
    '<section title="<!-- wp:html -->">one</section>',
    '<style>/* <!-- wp:html --> */</style>',
    '<pre><code><!-- wp:html --></code></pre>',
    '<ol start="1&quot; --&gt; &lt;!-- wp:html"><li>one</li></ol>',
  ])('lets no text become a block comment: %s', (html) => {
    const blocks = renderBlocks(html);
    expect(blocks.match(/<!--/g)).toHaveLength(2);
    expect(readBlockMarkup(blocks)).toHaveLength(1);
  });

  it('keeps all of the text of any Markdown, in blocks that the editor would save', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '# a',
        '## b',
        '- c',
        '  - d',
        '1. e',
        '3) f',
        '> g',
        '> - h',
        '```',
        '    i',
        '---',
        '| a | b |',
        '|---|---|',
        '',
      ),
      fc.constantFrom(
        '*j* **k**',
        '`l`',
        '[m](https://garden.example/)',
        '![n](o.jpg)',
        '<p>',
        '<!-- wp:html -->',
        '&amp;',
        '\\*',
        'p  ',
      ),
      fc.string({ maxLength: 12 }),
    );
    const indented = fc
      .tuple(fc.constantFrom('', '  ', '   ', '> ', '- '), line)
      .map(([indent, text]) => indent + text);
    fc.assert(
      fc.property(fc.array(indented, { maxLength: 14 }), (lines) => {
        const html = sanitiseHtml(renderMarkdown(lines.join('\n')));
        const blocks = renderBlocks(html);
        expect(faultsOf(readBlockMarkup(blocks))).toEqual([]);
        expect(words(plainTextOf(blocks))).toBe(words(plainTextOf(html)));
      }),
      { numRuns: 400, seed: 20_261_123 },
    );
  });
});
