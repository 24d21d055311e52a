import { sanitiseHtml } from './sanitise-html';

describe('sanitiseHtml', () => {
  it('keeps the blocks of a text as they are', () => {
    const html =
      '<h2>A</h2><p>b <strong>c</strong> <a href="https://garden.example/" rel="nofollow">d</a></p><ol start="3"><li>e</li></ol>' +
      '<figure><img src="https://garden.example/a.jpg" alt="f" /><figcaption>g</figcaption></figure>';
    expect(sanitiseHtml(html)).toBe(html);
  });

  it.each([
    ['a script', '<p>a</p><script>alert(1)</script>', '<p>a</p>'],
    ['a script in capitals that does not end', '<p>a</p><SCRIPT>alert(1)', '<p>a</p>'],
    ['an event handler', '<p onclick="alert(1)">a</p>', '<p>a</p>'],
    ['a program for an address', '<a href="java&#9;script:alert(1)">a</a>', '<a>a</a>'],
    ['a document for an address', '<a href="data:text/html,a">a</a>', '<a>a</a>'],
    ['a picture that is no web address', '<img src="data:image/svg+xml,a" alt="b">', '<img alt="b" />'],
    ['an address without a scheme', '<a href="//evil.example/">a</a>', '<a>a</a>'],
    ['a frame', '<iframe src="https://evil.example/"></iframe><p>a</p>', '<p>a</p>'],
    ['a form', '<form action="/"><input name="a"><p>b</p></form>', '<p>b</p>'],
    ['a style', '<style>p{}</style><p style="color:red" class="a">b</p>', '<p>b</p>'],
    ['a comment', '<!-- wp:html --><p>a</p><!-- /wp:html -->', '<p>a</p>'],
    ['a drawing that runs', '<svg onload="alert(1)"><a>b</a></svg>', '<a>b</a>'],
    ['an attribute that ends too early', '<p title="a"onmouseover="alert(1)">b</p>', '<p>b</p>'],
    ['markup that is text somewhere', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<p></p>'],
  ])('takes out %s', (_, html, sanitised) => {
    expect(sanitiseHtml(html)).toBe(sanitised);
  });

  it('closes what is left open', () => {
    expect(sanitiseHtml('<ul><li>a<li><strong>b')).toBe('<ul><li>a</li><li><strong>b</strong></li></ul>');
  });

  it('leaves escaped text escaped', () => {
    expect(sanitiseHtml('<p>&lt;script&gt; &amp;lt; &#60;b&#62;</p>')).toBe('<p>&lt;script&gt; &amp;lt; &lt;b&gt;</p>');
  });
});
