import { readLinkableText } from './linkable-blocks';

/** The stretches of a text that may be linked. */
function linkable(content: string): string[] {
  return readLinkableText(content).blocks.flatMap(({ pieces, text }) =>
    pieces.filter((piece) => piece.isLinkable).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('readLinkableText', () => {
  it.each([
    ['headings', '<h2>Roses</h2><p>Tea</p>', ['Tea']],
    ['links', '<p>Tea <a href="/x">with <b>roses</b></a> now</p>', ['Tea ', ' now']],
    ['code', '<p>Tea <code>roses</code></p><pre>more</pre>', ['Tea ']],
    ['shortcodes', '<p>Tea [gallery ids="1"] time</p>', ['Tea ', ' time']],
    ['scripts and comments', '<!-- wp:paragraph --><p>Tea</p><script>roses</script>', ['Tea']],
    ['an end tag that nothing began', '</a></h2><p>Tea</p>', ['Tea']],
  ])('leaves out %s', (_what, content, expected) => {
    expect(linkable(content)).toEqual(expected);
  });

  it('knows where each stretch stands in the content', () => {
    const content = '<ul><li>Tom &amp; <em>Jerry</em></li></ul>';
    const [block] = readLinkableText(content).blocks;

    expect(block?.text).toBe('Tom & Jerry');
    for (const { start, end, contentStart } of block?.pieces.filter(({ isLinkable }) => isLinkable) ?? [])
      expect(content.slice(contentStart, contentStart + end - start)).toBe(block?.text.slice(start, end));
  });

  it('collects what links refer to', () => {
    expect(readLinkableText('<a href="/a?b=1&amp;c">x</a><a name="y">z</a><img src="/p.png">').references).toEqual([
      '/a?b=1&c',
    ]);
  });

  it('takes hostile markup in its stride', () => {
    const hostile = `${'<a href="'.repeat(20_000)}${'<h2>['.repeat(20_000)}`;
    const { blocks, references } = readLinkableText(hostile);

    expect(references.length).toBeLessThanOrEqual(2_000);
    expect(blocks.flatMap(({ pieces }) => pieces.filter((piece) => piece.isLinkable))).toEqual([]);
  });
});
