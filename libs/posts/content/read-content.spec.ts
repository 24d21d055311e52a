import { readContent } from './read-content';
import { lineOf } from './text-block';

const textOf = (content: string): string => readContent(content).blocks.map(lineOf).join(' | ');

/** The stretches of a text that may be linked. */
const linkable = (content: string): string[] =>
  readContent(content).blocks.flatMap(({ pieces, text }) =>
    pieces.filter((piece) => piece.isLinkable).map(({ start, end }) => text.slice(start, end)),
  );

describe('readContent', () => {
  it.each([
    ['<p>One <b>two</b>three</p><p>four', 'One twothree | four'],
    ['<p>One <img src="/two.png"> and <acronym>three</acronym></p>', 'One and three'],
    ['<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->', 'One'],
    ['One<br>two<hr/>three', 'One | two | three'],
    ['Tom &amp; Jerry&nbsp;&#8211; &lt;b&gt;', 'Tom & Jerry – <b>'],
    ['<script>evil()</script><style>p{}</style>seen<noscript>hidden</noscript>', 'seen'],
    ['<svg><title>icon</title><text>drawn</text></svg>seen<svg/>too', 'seen | too'],
    ['<blockquote>quoted</blockquote><pre>code</pre>', 'quoted | code'],
    ['Before [gallery ids="1"] and after', 'Before and after'],
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

    expect(blocks.map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ['Why roses', true],
      ['text', false],
    ]);
    expect(references).toEqual(['/a?b=1&c=2']);
  });

  it.each([
    ['headings', '<h2>Roses</h2><p>Tea</p>', ['Tea']],
    ['links', '<p>Tea <a href="/x">with <b>roses</b></a> now</p>', ['Tea ', ' now']],
    ['code', '<p>Tea <code>roses</code></p><pre>more</pre>', ['Tea ']],
    ['shortcodes', '<p>Tea [gallery ids="1"] time</p>', ['Tea ', ' time']],
    ['scripts and comments', '<!-- wp:paragraph --><p>Tea</p><script>roses</script>', ['Tea']],
    ['an end tag that nothing began', '</a></h2><p>Tea</p>', ['Tea']],
  ])('lets nobody link %s', (_what, content, expected) => {
    expect(linkable(content)).toEqual(expected);
  });

  it('knows where each stretch stands in the content', () => {
    const content = '<ul><li>Tom &amp; <em>Jerry</em></li></ul>';
    const [block] = readContent(content).blocks;

    expect(block?.text).toBe('Tom & Jerry');
    for (const { start, end, contentStart } of block?.pieces.filter(({ isLinkable }) => isLinkable) ?? [])
      expect(content.slice(contentStart, contentStart + end - start)).toBe(block?.text.slice(start, end));
  });

  it.each([
    ['in the middle of a block', `<p>${'word '.repeat(30_000)}</p>`.repeat(3), 2],
    ['just where a block ends', `<p>${'a'.repeat(200_000)}</p><p>${'b'.repeat(200_000)}</p><p>c</p>`, 1],
    ['in many short blocks', 'a<br>'.repeat(150_000), 100_000],
    ['in the middle of a character', `${'a'.repeat(199_999)}😀`, 1],
  ])('reads a long text from its beginning, to its bound %s', (_where, content, blocks) => {
    const lines = readContent(content).blocks.map(lineOf);

    expect(lines).toHaveLength(blocks);
    expect(lines.join('\n').length).toBeLessThanOrEqual(200_000);
    expect(lines.join('').isWellFormed()).toBe(true);
  });

  it('takes hostile markup in its stride', () => {
    const hostile = `${'<a href="'.repeat(20_000)}${'<h2>['.repeat(20_000)}`;

    expect(readContent(hostile).references.length).toBeLessThanOrEqual(2_000);
    expect(linkable(hostile)).toEqual([]);
  });
});
