import { plainTextOf } from './plain-text';

describe('plainTextOf', () => {
  it.each([
    [
      '<h2>One</h2><p>two <b>th</b>ree<br>four</p>\n<ul><li>five</li><li>six</li></ul>',
      'One\ntwo three\nfour\nfive\nsix',
    ],
    ['a &amp;lt; b<!-- c --><script>d<p></script><style>e</style> f', 'a &lt; b f'],
  ])('reads %s', (html, text) => {
    expect(plainTextOf(html)).toBe(text);
  });
});
