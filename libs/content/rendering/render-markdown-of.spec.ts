import { renderMarkdown } from './render-markdown';
import { renderMarkdownOf } from './render-markdown-of';

describe('renderMarkdownOf', () => {
  it.each([
    ['a heading', '<h2>Rain &amp; sun</h2>', '## Rain & sun'],
    ['a list', '<ul><li>one</li><li>two<ul><li>three</li></ul></li></ul>', '-   one\n-   two\n    -   three'],
    ['code', '<pre><code>a &lt; b\n</code></pre>', '```\na < b\n```'],
    ['emphasis', '<p>A <strong>full</strong> and <em>heavy</em> barrel.</p>', 'A **full** and *heavy* barrel.'],
    ['a link', '<p><a href="https://garden.example/a">Gutters</a></p>', '[Gutters](https://garden.example/a)'],
    [
      'a picture',
      '<figure><img src="https://garden.example/b.jpg" alt="A barrel"></figure>',
      '![A barrel](https://garden.example/b.jpg)',
    ],
    [
      'a picture with a caption',
      '<figure><img src="https://garden.example/b.jpg" alt="A barrel"><figcaption>Ours.</figcaption></figure>',
      '![A barrel](https://garden.example/b.jpg)\n\nOurs.',
    ],
    [
      'a table',
      '<table><thead><tr><th>Size</th><th>Price</th></tr></thead><tbody><tr><td>Small</td><td>Low</td></tr></tbody></table>',
      '| Size | Price |\n| --- | --- |\n| Small | Low |',
    ],
    ['what is hidden', '<p>Seen</p><script>unseen()</script><!-- unseen -->', 'Seen'],
    [
      'signs that mean something in Markdown',
      '<p>1. *not* a _list_ [at] all</p>',
      '1\\. \\*not\\* a \\_list\\_ \\[at\\] all',
    ],
    ['tags that are spoken of', '<p>&lt;script&gt; and a &lt; b</p>', '&lt;script> and a &lt; b'],
    [
      'a picture whose words are hostile',
      '<img src="https://garden.example/(b) c.jpg" alt="a](javascript:x) &lt;svg onload=x&gt;">',
      '![a\\](javascript:x) &lt;svg onload=x>](https://garden.example/%28b%29%20c.jpg)',
    ],
  ])('writes %s', (_, html, markdown) => {
    expect(renderMarkdownOf(html)).toBe(markdown);
  });

  it('gives the text back that it was made from', () => {
    const html = renderMarkdown(
      'Some *text*, a [link](https://garden.example/).\n\n### Part\n\n1. one\n2. two\n\n> quoted',
    );
    expect(renderMarkdown(renderMarkdownOf(html))).toBe(html);
  });
});
