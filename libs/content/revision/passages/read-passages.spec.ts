import { passageAt, countMarks, spread } from './find-passage';
import { readPassages } from './read-passages';

const kindsOf = (content: string): string[] =>
  readPassages(content).map(
    ({ element, text, isRewritable }) => `${element}${isRewritable ? '' : '!'}: ${text.trim()}`,
  );

describe('readPassages', () => {
  it('finds the smallest blocks in reading order', () => {
    const content =
      '<h2>Tools</h2><p>You need <a href="/pan">a pan</a>.</p><ul><li>One</li><li><p>Two</p></li><li>Three<ul><li>Four</li></ul></li></ul>';
    expect(kindsOf(content)).toEqual([
      'h2: Tools',
      'p: You need a pan.',
      'li: One',
      'p: Two',
      'text: Three',
      'li: Four',
    ]);
  });

  it('knows where a passage stands, with and without its tags', () => {
    const content = '<div>\n<p class="lead">Salt &amp; <em>oil</em></p></div>';
    const [passage] = readPassages(content);
    expect(content.slice(passage?.start, passage?.end)).toBe('Salt &amp; <em>oil</em>');
    expect(content.slice(passage?.outerStart, passage?.outerEnd)).toBe('<p class="lead">Salt &amp; <em>oil</em></p>');
    expect(passage?.text).toBe('Salt & oil');
  });

  it('takes text without an element of its own as it stands', () => {
    expect(kindsOf('Loose <strong>words</strong>.<p>A paragraph</p>More')).toEqual([
      'text: Loose words.',
      'p: A paragraph',
      'text: More',
    ]);
  });

  it.each([
    ['quotations, code and tables', '<blockquote><p>Q</p></blockquote><pre>C</pre><table><tr><td>T</td></tr></table>'],
    ['scripts and styles', '<script>let a = "<p>x</p>";</script><style>p { color: red }</style>'],
    ['captions', '<figure><img src="/a.png" alt=""><figcaption>A dog</figcaption></figure>'],
    ['what is blank', '<p> &nbsp; </p><h2></h2>\n\n'],
  ])('passes over %s', (_, content) => {
    expect(kindsOf(content)).toEqual([]);
  });

  it.each([
    ['a picture', '<p>See <img src="/a.png" alt=""> here</p>', 'See  here'],
    ['a comment', '<p>One<!--more-->two</p>', 'Onetwo'],
    ['a shortcode', '<p>Look: [gallery ids="1,2"]</p>', 'Look: [gallery ids="1,2"]'],
    ['a raised sign', '<p>Five m<sup>2</sup></p>', 'Five m2'],
    ['an embed', '<p>Watch <iframe src="https://video.example/"></iframe></p>', 'Watch'],
    [
      'a block that repeats its text in its comment',
      '<!-- wp:vendor/faq {"question":"Why"} -->\n<p>Why</p>\n<!-- /wp:vendor/faq -->',
      'Why',
    ],
  ])('leaves alone what has %s', (_, content, text) => {
    expect(kindsOf(content)).toEqual([`p!: ${text}`]);
  });

  it('may change the blocks of plain text', () => {
    const content =
      '<!-- wp:spacer /-->\n<!-- wp:paragraph {"dropCap":true} -->\n<p class="has-drop-cap">Text</p>\n<!-- /wp:paragraph -->';
    expect(kindsOf(content)).toEqual(['p: Text']);
  });

  it('leaves alone what is too long for one answer', () => {
    expect(readPassages(`<p>${'word '.repeat(2_000)}</p>`)[0]?.isRewritable).toBe(false);
  });
});

describe('finding passages', () => {
  const content = '<p>Alpha</p>\n<p>Beta</p><hr><p>Gamma</p>';
  const passages = readPassages(content);
  const markOf = (text: string): { start: number; end: number } => {
    const start = content.indexOf(text);
    return { start, end: start + text.length };
  };

  it('finds the one in which a mark begins', () => {
    expect(passageAt(passages, markOf('Beta'))?.text).toBe('Beta');
    expect(passageAt(passages, markOf('eta'))?.text).toBe('Beta');
    expect(passageAt(passages, markOf('<hr>'))).toBeUndefined();
    expect(passageAt(passages, { start: 10_000, end: 10_001 })).toBeUndefined();
  });

  it('counts marks by passage', () => {
    const counts = countMarks(passages, [markOf('Al'), markOf('pha'), markOf('Gamma'), markOf('<hr>')]);
    expect([...counts].map(([{ text }, count]) => [text, count])).toEqual([
      ['Alpha', 2],
      ['Gamma', 1],
    ]);
  });

  it.each([
    [0, []],
    [1, [3]],
    [2, [2, 4]],
    [9, [1, 2, 3, 4, 5]],
  ])('spreads %i over five', (count, chosen) => {
    expect(spread([1, 2, 3, 4, 5], count)).toEqual(chosen);
  });
});
