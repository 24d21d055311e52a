import { languageOf } from '../language/language-of-locale';
import { parseDocument } from './parse-document';

function blocksOf(content: string): [string, string][] {
  return parseDocument(content, languageOf('en_US')).blocks.map(({ kind, text }) => [kind, text.trim()]);
}

describe('parseDocument', () => {
  it('cuts the content into blocks', () => {
    const content =
      'Loose <b>text</b><p>One<p>Two</p><h2>Head</h2><ul><li>Item</li></ul><table><tr><td>Cell</td></tr></table>' +
      '<figure><img src="a.jpg"><figcaption>Caption</figcaption></figure>';
    expect(blocksOf(content)).toEqual([
      ['text', 'Loose text'],
      ['paragraph', 'One'],
      ['paragraph', 'Two'],
      ['heading', 'Head'],
      ['listItem', 'Item'],
      ['cell', 'Cell'],
      ['caption', 'Caption'],
    ]);
  });

  it.each(['code', 'pre', 'script', 'style', 'blockquote', 'iframe', 'textarea', 'svg', 'kbd'])(
    'leaves out %s',
    (name) => {
      expect(blocksOf(`<p>Before</p><${name}>inside words</${name}><p>after</p>`)).toEqual([
        ['paragraph', 'Before'],
        ['paragraph', 'after'],
      ]);
    },
  );

  it('parts what stands loosely around white space or a comment, not inside a paragraph, a heading or an inline element', () => {
    const content =
      '<li><b>One</b> <i>two</i><!-- --> three <u><b>four</b> <i>five</i></u></li><p><b>six</b> <i>seven</i></p>' +
      '<div><b>eight</b>&nbsp;<i>nine</i></div>';
    expect(blocksOf(content).map(([, text]) => text)).toEqual([
      'One',
      'two',
      'three four five',
      'six seven',
      'eight\u00a0nine',
    ]);
  });

  it('counts what Yoast takes for sentences without a word', () => {
    const { wordlessSentenceCount } = parseDocument('<p>&nbsp;</p><p> </p><p>…</p><p>x</p>', languageOf('en_US'));
    expect(wordlessSentenceCount).toBe(2);
  });

  it('leaves out what plug-ins generate', () => {
    const content =
      '<div class="yoast-table-of-contents"><h2>Head</h2></div><p class="yoast-reading-time__wrapper">3 minutes</p><p>x</p>';
    expect(blocksOf(content)).toEqual([['paragraph', 'x']]);
  });

  it('decodes character references and leads back to them', () => {
    const content = '<p>a &lt;b&gt; &amp;&#x61;&nbsp;<i>c&eacute;</i></p>';
    const [block] = parseDocument(content, languageOf('en_US')).blocks;
    expect(block?.text).toBe('a <b> &a\u00a0cé');
    const { start, end } = block!.source.markOf(block!.text.indexOf('&'), block!.text.length);
    expect(content.slice(start, end)).toBe('&amp;&#x61;&nbsp;<i>c&eacute;');
  });

  it('decodes an ampersand that was encoded twice', () => {
    const content = '<p>1 &amp;amp; 4&amp;lt;&amp;</p>';
    const document = parseDocument(content, languageOf('en_US'));
    expect(document.blocks[0]?.text).toBe('1 & 4&lt;&');
    expect(document).toMatchObject({ length: 2, wordPartCount: 2 });
    const { start, end } = document.blocks[0]!.source.markOf(2, 5);
    expect(content.slice(start, end)).toBe('&amp;amp; 4');
  });

  it('measures sections between headings as the whole text, with keys that stand in no block', () => {
    const content = '<p>One two</p><h2>Head</h2><p>A <kbd>key</kbd> – b</p><h3>x</h3><h3>y</h3><p>Last</p>';
    const { length, sectionLengths } = parseDocument(content, languageOf('en_US'));
    expect(sectionLengths).toEqual([2, 3, 0, 1]);
    expect(length).toBe(9);
  });

  it('counts a foreign section in a text of another language by dictionary, a foreign name as a word', () => {
    const name = '<p>The records of 史記 are old.</p>';
    expect(parseDocument(name, languageOf('en_US'))).toMatchObject({ length: 6, wordCount: 6, wordPartCount: 6 });
    const section = `${'<p>We went there and then we went home again.</p>'.repeat(5)}<p>ฉันชอบกาแฟดำ</p>`;
    expect(parseDocument(section, languageOf('en_US'))).toMatchObject({ length: 49, wordCount: 49, wordPartCount: 49 });
  });

  it('reads links and images with their places', () => {
    const content =
      '<P><A HREF=" /x?a=1&amp;b=2 " REL="Nofollow Sponsored">two <b>words</b></A><img alt="a &quot;b&quot;"></P>';
    const { links, images } = parseDocument(content, languageOf('en_US'));
    expect(links).toEqual([
      {
        href: '/x?a=1&b=2',
        text: 'two words',
        references: [],
        relations: ['nofollow', 'sponsored'],
        start: 3,
        end: content.indexOf('<img'),
      },
    ]);
    expect(images).toEqual([{ alt: 'a "b"', start: content.indexOf('<img'), end: content.indexOf('</P>') }]);
  });

  it('ends an unclosed link at the next one or at the end, and skips anchors without address', () => {
    const { links } = parseDocument('<a href="/a">one <a href="/b">two <a name="c">three', languageOf('en_US'));
    expect(links.map(({ href, text }) => [href, text])).toEqual([
      ['/a', 'one '],
      ['/b', 'two '],
    ]);
  });
});
