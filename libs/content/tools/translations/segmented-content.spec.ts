import { formOf } from './content-form';
import { SegmentedContent } from './segmented-content';

function segmented(content: string): SegmentedContent {
  return new SegmentedContent(content, formOf(content), 'en');
}

/** The content with each of its texts put through `translate`. */
function translated(content: string, translate: (text: string) => string): string {
  const cut = segmented(content);
  return cut.written(new Map(cut.units.map(({ id, text }) => [id, translate(text)])));
}

const textsOf = (content: string): string[] => segmented(content).units.map(({ text }) => text);
const loudly = (text: string): string => text.replace(/(?<=^|⟧)[^⟦]+/g, (words) => words.toUpperCase());

describe('SegmentedContent', () => {
  it.each([
    ['a paragraph', '<p>One pond.</p>', ['One pond.']],
    [
      'inline elements as pairs of marks',
      '<p>See <a href="/x?a=1&amp;b=2">our <b>pumps</b></a> now.</p>',
      ['See ⟦1⟧our ⟦2⟧pumps⟦/2⟧⟦/1⟧ now.'],
    ],
    ['text as it is read', '<p>Salt &amp; pepper&nbsp;&lt;here&gt;</p>', ['Salt & pepper\u00a0<here>']],
    [
      'what is no prose as single marks',
      '<p>Run <code>npm</code> [gallery ids="1,2"] for %s and {{name}} at https://x.example/a.</p>',
      ['Run ⟦1⟧ ⟦2⟧ for ⟦3⟧ and ⟦4⟧ at ⟦5⟧'],
    ],
    ['brackets that look like marks', '<p>A ⟦1⟧ pond</p>', ['A ⟦1⟧1⟦2⟧ pond']],
    ['comments within a text', '<p>One <!--more--> pond</p>', ['One ⟦1⟧ pond']],
    ['list items with lists inside', '<ul><li>One<ul><li>Two</li></ul></li></ul>', ['One', 'Two']],
    ['text outside of blocks', 'One <div>Two</div> Three', ['One', 'Two', 'Three']],
    ['the same words once', '<p>Pond</p><p>Pond</p>', ['Pond']],
    [
      'alternative texts and titles',
      '<img src="a.png" alt="A &quot;pond&quot;"><a href="/" title="Home">Go</a>',
      ['⟦1⟧⟦2⟧Go⟦/2⟧', 'A "pond"', 'Home'],
    ],
    ['lines of plain text', 'One pond.\n\n  Two < three\n', ['One pond.', 'Two < three']],
    [
      'nothing of what is not to be translated',
      '<p translate="no">A</p><p class="notranslate">B</p><pre>C</pre><p>5 · 7</p>',
      [],
    ],
  ])('cuts %s', (_, content, texts) => {
    expect(textsOf(content)).toEqual(texts);
  });

  const WHOLE = [
    '<!-- wp:paragraph {"className":"a \\u003c b"} -->',
    "<P class='x' data-y=z>One <EM>two</EM> [b x='1'] three.<br>Four</P>",
    '<!-- /wp:paragraph -->',
    '',
    '<figure><img src=pond.jpg alt=pond><figcaption>A pond</figcaption></figure>',
    '<pre>keep <b>this</b></pre>',
  ].join('\n');

  it('leaves everything as it is, byte for byte, where nothing is translated', () => {
    expect(segmented(WHOLE).written(new Map())).toBe(WHOLE);
  });

  it('changes the words alone', () => {
    expect(translated(WHOLE, loudly)).toBe(
      WHOLE.replace('>One ', '>ONE ')
        .replace('>two<', '>TWO<')
        .replace(' three.<', ' THREE.<')
        .replace('>Four', '>FOUR')
        .replace('alt=pond', 'alt="POND"')
        .replace('A pond', 'A POND'),
    );
  });

  it.each([
    ['tags', '<p>One</p>', '<script>x</script>', '<p>&lt;script&gt;x&lt;/script&gt;</p>'],
    ['shortcodes', '<p>One</p>', '[evil]', '<p>&#91;evil]</p>'],
    ['ends of attributes', '<img alt="One">', '" onload="x', '<img alt="&quot; onload=&quot;x">'],
  ])('lets no %s of a translation into the markup', (_, content, translation, written) => {
    expect(translated(content, () => translation)).toBe(written);
  });

  it('cuts long texts between sentences, and never within an element', () => {
    const link = `<a href="/">${'Ponds are calm. '.repeat(120)}</a>`;
    const content = `<p>${'Fish swim in ponds. '.repeat(160)}${link}${' Plants grow.'.repeat(200)}</p>`;
    const texts = textsOf(content);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => text.includes('⟦1⟧') !== text.includes('⟦/1⟧'))).toEqual([]);
    expect(translated(content, (text) => text)).toBe(content);
  });

  it.each([
    ['open tags', '<p><b><i>'.repeat(20_000)],
    ['open tags with words', '<b>x <i>y '.repeat(20_000)],
    ['brackets', '[a '.repeat(60_000)],
    ['word characters', 'a'.repeat(200_000)],
    ['braces', '{{'.repeat(100_000)],
  ])('takes its time over no number of %s', (_, content) => {
    expect(segmented(`<p>${content}`).written(new Map())).toBe(`<p>${content}`);
  });
});
