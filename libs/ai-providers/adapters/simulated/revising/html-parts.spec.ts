import { partsOf } from './html-parts';

function textsOf(html: string): [string | null, string][] {
  return partsOf(html)
    .filter(({ tag }) => tag !== null)
    .map(({ tag, html: text }) => [tag, text]);
}

describe('partsOf', () => {
  it.each([
    ['<p>One <b>two</b>.</p>', [['p', 'One <b>two</b>.']]],
    ['bare <a href="/x">text</a>', [['p', 'bare <a href="/x">text</a>']]],
    [
      '<ul>\n<li>One</li><li>Two</li></ul>',
      [
        ['li', 'One'],
        ['li', 'Two'],
      ],
    ],
    [
      '<!-- wp:heading --><h2 class="x">One</h2><!-- /wp:heading --> <p>Two</p>',
      [
        ['h2', 'One'],
        ['p', 'Two'],
      ],
    ],
    ['<pre><code>x = 1</code></pre><p>y</p>', [['p', 'y']]],
    [
      '</p>One<p>Two',
      [
        ['p', 'One'],
        ['p', 'Two'],
      ],
    ],
    ['<p> </p>', []],
  ] as [string, [string, string][]][])('finds the running text of %j', (html, texts) => {
    expect(textsOf(html)).toEqual(texts);
    expect(
      partsOf(html)
        .map((part) => part.html)
        .join(''),
    ).toBe(html);
  });

  it('loses nothing of broken markup, quickly', () => {
    const html = '<!-- <a <p <'.repeat(20_000);
    expect(
      partsOf(html)
        .map((part) => part.html)
        .join(''),
    ).toBe(html);
  });
});
