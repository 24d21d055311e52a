import fc from 'fast-check';

import { elementsIn, parseHtml } from './html/parse-html';
import { sanitiseContent } from './sanitise-content';

describe('sanitiseContent', () => {
  it('leaves a customer’s text as it is, byte for byte', () => {
    const content =
      '<!-- wp:acme/card {"title":"a \\u003c b"} -->\n<DIV CLASS=card style=\'color:red\' id="x" data-a="1">A & B<br>\n' +
      '<a href="/here?a=1&b=2" target="_blank">c</a><iframe src="https://film.example/1"></iframe>' +
      '<img src="data:image/png;base64,AA=="></DIV>\n<!-- /wp:acme/card -->\n<!--more-->[gallery ids="1"]';
    expect(sanitiseContent(content)).toBe(content);
  });

  it.each([
    ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>a b</p>'],
    ['a script that does not end', '<p>a</p><script>alert(1)', '<p>a</p>'],
    ['scripts that would leave a script', '<<script></script>script>alert(1)</script>', '< script>alert(1) '],
    ['an embedded program', '<object data="a.swf"><object></object></object><embed src="b.swf">c', '  c'],
    ['an event handler', '<p class="a" ONCLICK = "alert(1)" id="b">c</p>', '<p class="a"  id="b">c</p>'],
    ['a program for an address', '<a href=" java\nscript&colon;alert(1)" class="a">b</a>', '<a  class="a">b</a>'],
    ['a document for a frame', '<iframe srcdoc="<p>a</p>" src="data:text/html,a"></iframe>', '<iframe  ></iframe>'],
    ['another base', '<base href="https://evil.example/"><p>a</p>', ' <p>a</p>'],
  ])('takes out %s', (_, content, sanitised) => {
    expect(sanitiseContent(content)).toBe(sanitised);
  });

  it('leaves nothing that runs, whatever is put together', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '/>',
        'script',
        '<script',
        '</script>',
        ' onerror=',
        'x',
        '"',
        "'",
        '<img src=',
        'javascript:',
        '<a href="',
      ],
      ...['<!--', '-->', '<svg', '<object>', '</object>', '<p ', ' ', '&lt;', '<style>', '</style>', '<base '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const sanitised = sanitiseContent(pieces.join(''));
        const elements = elementsIn(parseHtml(sanitised));
        expect(elements.filter(({ name }) => ['script', 'object', 'base'].includes(name))).toEqual([]);
        const attributes = elements.flatMap((element) => [...element.attributes]);
        expect(attributes.filter(([name, value]) => name.startsWith('on') || /^javascript:/.test(value))).toEqual([]);
      }),
      { numRuns: 2_000, seed: 20_261_123 },
    );
  });
});
