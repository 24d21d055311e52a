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

  it('reads links and images with their places', () => {
    const content =
      '<P><A HREF=" /x?a=1&amp;b=2 " REL="Nofollow Sponsored">two <b>words</b></A><img alt="a &quot;b&quot;"></P>';
    const { links, images } = parseDocument(content, languageOf('en_US'));
    expect(links).toEqual([
      {
        href: '/x?a=1&b=2',
        text: 'two words',
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
