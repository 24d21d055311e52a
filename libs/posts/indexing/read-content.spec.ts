import { readContent } from './read-content';

const textOf = (content: string): string =>
  readContent(content)
    .blocks.map(({ text }) => text)
    .join(' | ');

describe('readContent', () => {
  it.each([
    ['<p>One <b>two</b>three</p><p>four', 'One twothree | four'],
    ['<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->', 'One'],
    ['One<br>two<hr/>three', 'One | two | three'],
    ['Tom &amp; Jerry&nbsp;&#8211; &lt;b&gt;', 'Tom & Jerry – <b>'],
    ['<script>evil()</script><style>p{}</style>seen<noscript>hidden</noscript>', 'seen'],
    ['<svg><title>icon</title><text>drawn</text></svg>seen<svg/>too', 'seen | too'],
    ['<blockquote>quoted</blockquote><pre>code</pre>', 'quoted | code'],
    ['</script></svg></p>stray', 'stray'],
    ['a <3 b', 'a <3 b'],
    ['  \n\t ', ''],
    ['<IFRAME>x</IFRAME>Y', 'Y'],
  ])('reads %j as a reader sees it', (content, text) => {
    expect(textOf(content)).toBe(text);
  });

  it('knows headings, and what links refer to where they are seen', () => {
    const { blocks, references } = readContent(
      '<h2>Why <a href="/a?b=1&amp;c=2">roses</a></h2><div data-href="no" href="no">text</div><template><a href="/hidden">x</a></template>',
    );

    expect(blocks).toEqual([
      { text: 'Why roses', isHeading: true },
      { text: 'text', isHeading: false },
    ]);
    expect(references).toEqual(['/a?b=1&c=2']);
  });

  it('reads a long text from its beginning', () => {
    const { blocks } = readContent(`<p>${'word '.repeat(30_000)}</p>`.repeat(3));

    expect(blocks.reduce((length, { text }) => length + text.length, 0)).toBeLessThanOrEqual(200_000);
    expect(blocks).toHaveLength(2);
  });
});
